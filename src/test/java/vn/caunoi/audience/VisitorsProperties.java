package vn.caunoi.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.ClientAddresses;
import vn.caunoi.web.WebRequest;

/**
 * Two nodes over one database live through visits, lost seconds, midnights, ends of months, clocks
 * that go back, kills and nights switched off; a naive count of all visits must agree throughout.
 */
class VisitorsProperties {

    /** What happens next. */
    private sealed interface Step {
        record Visit(int node, int who, long site, @Nullable String subject) implements Step {}

        record Beat(int node) implements Step {}

        record Moment(long millis) implements Step {}

        record Minutes(long minutes) implements Step {}

        record AlmostMidnight() implements Step {}

        record AlmostEndOfMonth() implements Step {}

        record ClockGoesBack(long seconds) implements Step {}

        record Kill(int node) implements Step {}

        record NightSwitchedOff(long hours) implements Step {}
    }

    private record Who(String name, String address, String agent) {}

    private static final List<Who> PEOPLE =
            List.of(
                    new Who("an", "192.0.2.1", Requests.FIREFOX),
                    new Who("an's telephone", "192.0.2.1", "Mozilla/5.0 (Linux; Android 7.0)"),
                    new Who("bình", "192.0.2.2", Requests.FIREFOX),
                    new Who("chi", "2001:db8:1:2::1", Requests.FIREFOX),
                    new Who("chi", "2001:db8:1:2::77", Requests.FIREFOX),
                    new Who("dũng", "2001:db8:1:3::1", Requests.FIREFOX));

    private static final List<Long> SITES = List.of(1L, 2L);
    private static final List<String> SUBJECTS = List.of("article:1", "article:2");
    private static final Instant START = Instant.parse("2026-11-29T16:58:30Z");
    private static final Duration LITTLE = Duration.ofSeconds(45);
    private static final String DATABASE = FreshDatabase.create();
    private static final DataSource OWNER = connection(DATABASE);
    private static final List<DataSource> APPS = migrate();

    private final MovableClock clock = new MovableClock();
    private final JdbcClient owner = JdbcClient.create(OWNER);
    private final Visitors[] nodes = new Visitors[2];
    private final StoredReaders[] readers = new StoredReaders[2];
    private NaiveAudience model = new NaiveAudience(0);
    private Instant latest = START;

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void theNumbersAgreeWithANaiveCountAndNeverContradictEachOther(
            @ForAll("lives") List<Step> life, @ForAll @LongRange(max = 200_000) long opening) {
        begin(opening);
        for (Step step : life) {
            happens(step);
            nothingIsContradicted();
        }
        beatBoth();
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Integer> node = Arbitraries.integers().between(0, 1);
        Arbitrary<Step> visit =
                Combinators.combine(
                                node,
                                Arbitraries.integers().between(0, PEOPLE.size() - 1),
                                Arbitraries.of(SITES),
                                Arbitraries.of(SUBJECTS).injectNull(0.3))
                        .as(Step.Visit::new);
        Arbitrary<Step> moment = Arbitraries.longs().between(1, 900).map(Step.Moment::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(14, visit),
                        Tuple.of(5, moment),
                        Tuple.of(4, node.map(Step.Beat::new)),
                        Tuple.of(2, Arbitraries.longs().between(1, 9).map(Step.Minutes::new)),
                        Tuple.of(2, Arbitraries.just(new Step.AlmostMidnight())),
                        Tuple.of(1, Arbitraries.just(new Step.AlmostEndOfMonth())),
                        Tuple.of(
                                2, Arbitraries.longs().between(1, 45).map(Step.ClockGoesBack::new)),
                        Tuple.of(1, node.map(Step.Kill::new)),
                        Tuple.of(
                                1,
                                Arbitraries.longs().between(1, 60).map(Step.NightSwitchedOff::new)))
                .list()
                .ofMinSize(5)
                .ofMaxSize(45);
    }

    private void begin(long opening) {
        owner.sql(
                        """
                        truncate audience.day, audience.visitor, audience.reader, audience.site_day,
                            audience.subject_day, audience.site_total, audience.opening_balance
                        """)
                .update();
        model = new NaiveAudience(opening);
        latest = START;
        clock.set(START);
        for (int node = 0; node < nodes.length; node++) {
            start(node);
        }
        var balances = new OpeningBalances(jdbc(0), clock);
        for (long site : SITES) {
            balances.enter(
                    new SiteId(site),
                    new OpeningBalance(LocalDate.of(2020, 1, 1), opening, "hệ thống cũ"));
        }
    }

    private void happens(Step step) {
        switch (step) {
            case Step.Visit visit -> visit(visit);
            case Step.Beat(int node) -> beat(node);
            case Step.Moment(long millis) -> clock.pass(Duration.ofMillis(millis));
            case Step.Minutes(long minutes) -> leap(clock.instant().plusSeconds(minutes * 60));
            case Step.AlmostMidnight() -> leap(startOf(today().plusDays(1)).minusMillis(700));
            case Step.AlmostEndOfMonth() ->
                    leap(startOf(YearMonth.from(today()).plusMonths(1).atDay(1)).minusMillis(700));
            case Step.ClockGoesBack(long seconds) -> goBack(seconds);
            case Step.Kill(int node) -> {
                model.isKilled(node);
                start(node);
            }
            case Step.NightSwitchedOff(long hours) -> switchedOff(hours);
        }
        latest = clock.instant().isAfter(latest) ? clock.instant() : latest;
    }

    private void visit(Step.Visit visit) {
        Who who = PEOPLE.get(visit.who());
        nodes[visit.node()].visited(
                WebRequest.of(Requests.from(who.address(), who.agent())),
                visit.site(),
                visit.subject());
        model.visited(visit.node(), clock.instant(), visit.site(), who.name(), visit.subject());
    }

    private void beat(int node) {
        nodes[node].beat();
        model.handsIn(node);
        for (long site : SITES) {
            assertThat(nodes[node].of(new SiteId(site)))
                    .isEqualTo(model.counts(clock.instant(), site));
            for (String subject : SUBJECTS) {
                assertThat(readers[node].of(new SiteId(site), subject))
                        .isEqualTo(model.readers(site, subject));
            }
        }
    }

    private void beatBoth() {
        beat(0);
        beat(1);
        beat(0);
    }

    /** Both nodes beat each second, so a longer time never passes over what waits. */
    private void leap(Instant instant) {
        beatBoth();
        clock.set(instant);
        beatBoth();
        LocalDate closedBefore =
                LocalDate.ofInstant(instant.minus(Visitors.GRACE), clock.getZone());
        assertThat(
                        owner.sql(
                                        """
                                        select (select count(*) from audience.visitor where day < :d)
                                             + (select count(*) from audience.reader where day < :d)
                                             + (select count(*) from audience.day
                                                where day < :d and secret is not null)
                                        """)
                                .param("d", closedBefore)
                                .query(Long.class)
                                .single())
                .as("what is left of the people of closed days")
                .isZero();
    }

    private void goBack(long seconds) {
        Instant back = clock.instant().minusSeconds(seconds);
        if (!back.isBefore(latest.minus(LITTLE))) {
            clock.set(back);
        }
    }

    private void switchedOff(long hours) {
        model.isKilled(0);
        model.isKilled(1);
        clock.pass(Duration.ofHours(hours));
        start(0);
        start(1);
    }

    /** A node that starts knows nothing but the database. */
    private void start(int node) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(APPS.get(node)));
        nodes[node] =
                new Visitors(
                        new Days(jdbc(node), transaction), new ClientAddresses(List.of()), clock);
        readers[node] = new StoredReaders(jdbc(node), nodes[node], clock);
        nodes[node].beat();
    }

    private void nothingIsContradicted() {
        for (Visitors node : nodes) {
            for (long site : SITES) {
                Counts counts = node.of(new SiteId(site));
                assertThat(counts.online()).isBetween(0L, counts.today());
                assertThat(counts.today()).isLessThanOrEqualTo(counts.month());
                assertThat(counts.month()).isLessThanOrEqualTo(counts.all());
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static JdbcClient jdbc(int node) {
        return JdbcClient.create(APPS.get(node));
    }

    /**
     * The room's tables, used by each node with its own connection as the role that owns nothing.
     */
    private static List<DataSource> migrate() {
        JdbcClient owner = JdbcClient.create(OWNER);
        owner.sql(
                        """
                        do $$ begin create role caunoi_app;
                        exception when duplicate_object then null; end $$
                        """)
                .update();
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/audience/V1__audience.sql"),
                        new ClassPathResource("db/migration/audience/V2__readings.sql"))
                .execute(OWNER);
        String app = DATABASE + "&options=-c%20role%3Dcaunoi_app";
        return List.of(connection(app), connection(app));
    }

    private static DataSource connection(String url) {
        return new SingleConnectionDataSource(url, true);
    }
}
