package vn.caunoi.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.ClientAddresses;
import vn.caunoi.web.WebRequest;

/** Two objects over one database are two nodes; to drop one is to kill it. */
@RoomTest
class VisitorsTest {

    private static final String ADDRESS = "203.0.113.77";
    private static final Instant LATE_IN_THE_MONTH = Instant.parse("2026-11-30T16:59:58Z");

    private static long lastSite = 100;

    @Autowired Days days;
    @Autowired ClientAddresses addresses;
    @Autowired MovableClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired Readers readers;

    private SiteId site = new SiteId(0);
    private @Nullable Visitors one;
    private @Nullable Visitors two;

    @BeforeEach
    void twoNodesInTheMorning() {
        reopenEveryDay();
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        site = new SiteId(++lastSite);
        one = start();
        two = start();
    }

    @Test
    void aPersonIsCountedOnceHoweverOftenAndWhereverTheyRead() {
        visit(one(), ADDRESS, null);
        visit(one(), ADDRESS, "article:1");
        visit(two(), ADDRESS, "article:1");
        visit(two(), "203.0.113.78", "article:1");
        beat();

        assertThat(one().of(site)).isEqualTo(new Counts(2, 2, 2, 2));
        assertThat(two().of(site)).isEqualTo(one().of(site));
        assertThat(readers.of(site, "article:1")).isEqualTo(2);
    }

    @Test
    void sitesAreCountedApart() {
        var other = new SiteId(++lastSite);
        visit(one(), ADDRESS, null);
        one().visited(WebRequest.of(Requests.from(ADDRESS)), other.value(), null);
        beat();

        assertThat(one().of(site).today()).isEqualTo(1);
        assertThat(one().of(other).today()).isEqualTo(1);
        assertThat(
                        jdbc.sql("select count(distinct hash) from audience.visitor")
                                .query(Long.class)
                                .single())
                .as("nobody can tell that it was the same person")
                .isEqualTo(2);
    }

    @Test
    void whoReadsNothingForFiveMinutesIsNoLongerOnLine() {
        visit(one(), ADDRESS, null);
        clock.pass(Duration.ofMinutes(5));
        beat();
        assertThat(two().of(site).online()).isEqualTo(1);

        clock.pass(Visitors.STEP);
        beat();
        assertThat(two().of(site)).isEqualTo(new Counts(0, 1, 1, 1));

        visit(two(), ADDRESS, null);
        beat();
        assertThat(one().of(site)).isEqualTo(new Counts(1, 1, 1, 1));
    }

    @Test
    void midnightAtTheEndOfAMonthStartsDayAndMonthAnew() {
        clock.set(LATE_IN_THE_MONTH);
        beat();
        visit(one(), ADDRESS, null);
        beat();
        assertThat(one().of(site)).isEqualTo(new Counts(1, 1, 1, 1));

        clock.pass(Duration.ofSeconds(2));
        visit(one(), ADDRESS, null);
        beat();
        assertThat(one().of(site)).isEqualTo(new Counts(1, 1, 1, 2));
    }

    @Test
    void aBatchThatComesAfterMidnightStillCountsForItsDay() {
        clock.set(LATE_IN_THE_MONTH);
        beat();
        visit(one(), ADDRESS, null);
        visit(two(), ADDRESS, null);
        clock.pass(Duration.ofSeconds(5));
        beat();

        assertThat(one().of(site)).isEqualTo(new Counts(0, 0, 0, 1));
    }

    @Test
    void aBatchThatComesAfterTheClosingIsDroppedAndNotCountedTwice() {
        clock.set(LATE_IN_THE_MONTH);
        beat();
        visit(one(), ADDRESS, null);
        beat();
        visit(two(), ADDRESS, null);
        clock.pass(Visitors.GRACE.plusSeconds(3));
        one().beat();
        two().beat();

        assertThat(two().of(site)).isEqualTo(new Counts(0, 0, 0, 1));
    }

    @Test
    void aDayIsClosedOnceAndLeavesOnlySums() {
        visit(one(), ADDRESS, "article:7");
        beat();
        clock.pass(Duration.ofDays(1));
        beat();

        assertThat(one().of(site)).isEqualTo(new Counts(0, 0, 1, 1));
        assertThat(rows("audience.visitor")).isZero();
        assertThat(rows("audience.reader")).isZero();
        assertThat(readers.of(site, "article:7")).isEqualTo(1);
        assertThat(rows("audience.day where day <= date '2026-11-23' and secret is not null"))
                .isZero();
    }

    @Test
    void aProgramThatWasDownOverMidnightClosesTheOldDayWhenItStarts() {
        visit(one(), ADDRESS, null);
        one().beat();
        clock.pass(Duration.ofDays(3));

        Visitors afterwards = start();

        assertThat(rows("audience.visitor")).isZero();
        assertThat(afterwards.of(site)).isEqualTo(new Counts(0, 0, 1, 1));
    }

    @Test
    void aKilledNodeLosesOnlyWhatItHadNotHandedInAndARestartedOneKnowsItsPeople() {
        visit(one(), ADDRESS, null);
        one().beat();
        visit(one(), "203.0.113.78", null);

        one = start();
        visit(one(), ADDRESS, null);
        beat();

        assertThat(one().of(site)).isEqualTo(new Counts(1, 1, 1, 1));
    }

    @Test
    void aClockThatGoesBackOverMidnightContradictsNothing() {
        clock.set(LATE_IN_THE_MONTH);
        beat();
        visit(one(), ADDRESS, null);
        clock.pass(Duration.ofSeconds(90));
        beat();
        visit(one(), ADDRESS, null);
        beat();
        clock.pass(Duration.ofSeconds(-90));
        beat();
        visit(one(), "203.0.113.78", null);
        beat();

        assertThat(one().of(site))
                .as("November is closed: the first open day goes on")
                .isEqualTo(new Counts(2, 2, 2, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Purpose, prefetch",
        "Sec-Purpose, prefetch;prerender",
        "Purpose, prefetch",
        "X-Purpose, preview",
        "X-Moz, prefetch",
    })
    void aPageFetchedInAdvanceIsNotRead(String header, String value) {
        var request = Requests.from(ADDRESS);
        request.addHeader(header, value);
        one().visited(WebRequest.of(request), site.value(), null);
        beat();

        assertThat(one().of(site)).isEqualTo(Counts.NONE);
    }

    @Test
    void machinesAndRequestsWithoutAnAgentAreNotCounted() {
        one().visited(WebRequest.of(Requests.from(ADDRESS, "Googlebot/2.1")), site.value(), null);
        one().visited(WebRequest.of(Requests.from(ADDRESS, "")), site.value(), null);
        one().visited(WebRequest.of(new MockHttpServletRequest("GET", "/")), site.value(), null);
        var head = Requests.from(ADDRESS);
        head.setMethod("HEAD");
        one().visited(WebRequest.of(head), site.value(), null);
        beat();

        assertThat(one().of(site)).isEqualTo(Counts.NONE);
    }

    @Test
    void anAttackWithInventedAgentsFillsNoMemory() {
        for (int i = 0; i < 2 * OpenDay.WAITING_AT_MOST; i++) {
            one().visited(
                            WebRequest.of(Requests.from(ADDRESS, "Mozilla/5.0 " + i)),
                            site.value(),
                            null);
        }
        beat();

        assertThat(one().of(site).today()).isEqualTo(OpenDay.WAITING_AT_MOST);
    }

    @Test
    void figuresMoveWithEveryNewReadingAndStandStillWithoutOne() {
        visit(one(), ADDRESS, "article:1");
        beat();
        Object before = one().figures(site.value());
        visit(one(), ADDRESS, "article:1");
        beat();
        assertThat(one().figures(site.value())).isEqualTo(before);
        visit(one(), ADDRESS, "article:2");
        beat();
        assertThat(one().figures(site.value())).isNotEqualTo(before);
    }

    @Test
    void aSiteThatIsFullAdmitsNobodyNew() {
        jdbc.sql("insert into audience.site_day (site, day, visitors) values (?, '2026-11-23', ?)")
                .params(site.value(), Visitors.PEOPLE_AT_MOST)
                .update();
        jdbc.sql("insert into audience.site_total (site, counted) values (?, ?)")
                .params(site.value(), Visitors.PEOPLE_AT_MOST)
                .update();
        beat();
        visit(one(), ADDRESS, null);
        beat();

        assertThat(one().of(site).today()).isEqualTo(Visitors.PEOPLE_AT_MOST);
        jdbc.sql("delete from audience.visitor where site = ?").param(site.value()).update();
    }

    @Test
    void neitherAddressNorAgentNorSecretIsInAnyTableAfterTheDay() {
        visit(one(), ADDRESS, "article:9");
        beat();
        List<byte[]> secrets = secrets();
        List<byte[]> hashes = bytes("select hash from audience.visitor");
        assertThat(secrets).isNotEmpty();
        assertThat(hashes).isNotEmpty();
        assertThat(everything()).doesNotContain(ADDRESS, Requests.FIREFOX);

        clock.pass(Duration.ofDays(1).plus(Visitors.GRACE));
        beat();

        String left = everything();
        assertThat(left).doesNotContain(ADDRESS, Requests.FIREFOX).contains("article:9");
        hashes.forEach(hash -> assertThat(left).doesNotContain(hex(hash)));
        assertThat(left).doesNotContain(hex(secrets.getFirst()));
    }

    /** As if no test before this one had closed a day. */
    private void reopenEveryDay() {
        jdbc.sql("delete from audience.visitor").update();
        jdbc.sql("delete from audience.reader").update();
        jdbc.sql(
                        """
                        update audience.day
                        set secret = sha256(random()::text::bytea), closed_at = null
                        """)
                .update();
    }

    private List<byte[]> secrets() {
        return bytes("select secret from audience.day where day = '2026-11-23'");
    }

    private List<byte[]> bytes(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getBytes(1)).list();
    }

    /** All rows of all tables of the room, as text. */
    private String everything() {
        List<String> tables =
                jdbc.sql("select tablename from pg_tables where schemaname = 'audience'")
                        .query((row, _) -> row.getString(1))
                        .list();
        assertThat(tables).contains("day", "visitor", "reader");
        var all = new StringBuilder();
        for (String table : tables) {
            jdbc.sql("select to_jsonb(t)::text from audience." + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(all::append);
        }
        return all.toString();
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    private void visit(Visitors node, String address, @Nullable String subject) {
        node.visited(WebRequest.of(Requests.from(address)), site.value(), subject);
    }

    private void beat() {
        one().beat();
        two().beat();
        one().beat();
    }

    private Visitors one() {
        return java.util.Objects.requireNonNull(one);
    }

    private Visitors two() {
        return java.util.Objects.requireNonNull(two);
    }

    private Visitors start() {
        var node = new Visitors(days, addresses, clock);
        node.beat();
        return node;
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
