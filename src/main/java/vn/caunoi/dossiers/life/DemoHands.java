package vn.caunoi.dossiers.life;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.Holdings;
import vn.caunoi.dossiers.Passing;
import vn.caunoi.identity.People;
import vn.caunoi.identity.PersonId;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/**
 * Gives the open dossiers of the demo commune into the hands of its invented officers, tells how
 * the last results reached their applicants, and who is away next week.
 */
@Component
class DemoHands implements DemoPart {

    private static final String COMMUNE = "xa-thanh-mien.localhost";
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    /** One in so many is left for somebody to take. */
    private static final int LEFT = 8;

    private static final List<String> RECEIVERS =
            List.of("Bùi Thị Hạnh", "Đào Văn Sơn", "Vũ Thị Ngân");

    private final JdbcClient jdbc;
    private final Works works;
    private final Holdings holdings;
    private final Consultations consultations;
    private final Deliveries deliveries;
    private final Delegations delegations;
    private final WorkCalendar calendar;
    private final People people;
    private final Sites sites;
    private final Clock clock;

    DemoHands(
            JdbcClient jdbc,
            Works works,
            Holdings holdings,
            Consultations consultations,
            Deliveries deliveries,
            Delegations delegations,
            WorkCalendar calendar,
            People people,
            Sites sites,
            Clock clock) {
        this.jdbc = jdbc;
        this.works = works;
        this.holdings = holdings;
        this.consultations = consultations;
        this.deliveries = deliveries;
        this.delegations = delegations;
        this.calendar = calendar;
        this.people = people;
        this.sites = sites;
        this.clock = clock;
    }

    /** Who does which steps: the first, those in the middle, the last. */
    private record Trio(PersonId counter, PersonId expert, PersonId leader) {}

    @Override
    public int floor() {
        return 7;
    }

    @Override
    public String what() {
        return "người giữ hồ sơ";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        UnitId unit = sites.named(COMMUNE).orElseThrow().unit();
        WorkingDays days = calendar.now();
        Trio civil = trio("tuphap");
        Trio other = trio("diachinh");
        for (DossierId dossier : open(unit)) {
            if (dossier.value() % LEFT != 0) {
                Work work = works.find(unit, dossier).orElseThrow();
                hold(work, isCivil(work) ? civil : other, days);
            }
        }
        handOut(unit);
        goesAway(unit);
    }

    /** The results of the last month. */
    private void handOut(UnitId unit) {
        PersonId officer = known("motcua");
        jdbc.sql(
                        """
                        select s.dossier, s.finished_on from dossiers.standing s
                        where s.receiving_unit = :unit and s.known_until = 'infinity'
                          and s.state = 10 and s.finished_on between :since and :today
                          and not exists (
                            select from dossiers.delivery d where d.dossier = s.dossier)
                        order by s.dossier
                        """)
                .param("unit", unit.value())
                .param("since", LocalDate.now(clock).minusMonths(1))
                .param("today", LocalDate.now(clock))
                .query(
                        (row, _) ->
                                Map.entry(
                                        new DossierId(row.getLong("dossier")),
                                        row.getObject("finished_on", LocalDate.class)))
                .list()
                .forEach(
                        result ->
                                deliveries.record(
                                        result.getKey(),
                                        delivery(result.getKey(), result.getValue()),
                                        officer));
    }

    /** Most come and sign; some get theirs by post. */
    private Delivery delivery(DossierId dossier, LocalDate day) {
        boolean posted = dossier.value() % 4 == 0;
        return new Delivery(
                posted ? Delivery.Way.POSTED : Delivery.Way.SIGNED,
                posted ? "" : RECEIVERS.get((int) (dossier.value() % RECEIVERS.size())),
                posted ? "EB%09dVN".formatted(dossier.value()) : "",
                morning(day));
    }

    private void goesAway(UnitId unit) {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        delegations.make(
                unit,
                known("motcua"),
                known("tuphap"),
                monday,
                monday.plusDays(4),
                people.atWork("lanhdao").orElseThrow());
    }

    /** Those that nobody holds yet. */
    private List<DossierId> open(UnitId unit) {
        return jdbc.sql(
                        """
                        select s.dossier from dossiers.standing s
                        where s.receiving_unit = :unit and s.known_until = 'infinity'
                          and s.state in (2, 4, 5, 6, 9)
                          and not exists (
                            select from dossiers.holding h where h.dossier = s.dossier)
                        order by s.dossier
                        """)
                .param("unit", unit.value())
                .query((row, _) -> new DossierId(row.getLong(1)))
                .list();
    }

    private void hold(Work work, Trio trio, WorkingDays days) {
        LocalDate day = Objects.requireNonNull(work.standing().receivedOn());
        int steps = work.workflow().steps().size();
        int reached = reached(work, steps);
        pass(work, 1, Passing.Kind.BEGUN, trio.counter(), trio.counter(), day);
        PersonId giver = trio.counter();
        for (int step = 2; step <= reached; step++) {
            day = days.plus(day, 1);
            PersonId taker = step == steps && steps > 1 ? trio.leader() : trio.expert();
            pass(work, step, Passing.Kind.NEXT_STEP, taker, giver, day);
            giver = taker;
        }
        if (work.standing().state() == DossierState.IN_PROGRESS
                && work.dossier().value() % 9 == 1) {
            consultations.ask(
                    work.dossier(),
                    "Công an xã Thanh Miện",
                    "Xác nhận nơi cư trú của người nộp hồ sơ.",
                    days.plus(day, 3),
                    giver,
                    morning(day));
        }
    }

    private static int reached(Work work, int steps) {
        return switch (work.standing().state()) {
            case RECEIVED -> 1;
            case FINISHED -> steps;
            default -> Math.min(steps, 2 + (int) (work.dossier().value() % 2));
        };
    }

    private void pass(
            Work work, int step, Passing.Kind kind, PersonId taker, PersonId giver, LocalDate day) {
        holdings.pass(
                holdings.holding(
                        work.dossier(), work.unit(), work.workflow(), step, taker, morning(day)),
                kind,
                giver,
                "");
    }

    /** Not later than now, should the day be today or tomorrow. */
    private Instant morning(LocalDate day) {
        Instant morning = day.atTime(MORNING).atZone(Formats.ZONE).toInstant();
        return morning.isBefore(clock.instant()) ? morning : clock.instant();
    }

    private static boolean isCivil(Work work) {
        String field = work.standing().field();
        return field.equals("Hộ tịch") || field.equals("Chứng thực");
    }

    private Trio trio(String expert) {
        return new Trio(known("motcua"), known(expert), known("lanhdao"));
    }

    private PersonId known(String username) {
        return new PersonId(people.atWork(username).orElseThrow().id());
    }
}
