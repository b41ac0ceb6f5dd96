package vn.caunoi.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.calendar.Limit;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.components.Row;

/** Shows one dossier: its facts, its due day, what happened, and since when that is known. */
@Component
class DossierPages {

    private final JdbcClient jdbc;
    private final LegalClock law;
    private final People people;
    private final Units units;
    private final Clock clock;

    DossierPages(JdbcClient jdbc, LegalClock law, People people, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.law = law;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A line of the ledger as the page shows it.
     *
     * @param correctable where it is put right; null when it may not be
     * @param replaced whether a later line says it anew
     */
    record Line(
            Entry entry,
            String facts,
            @Nullable String person,
            @Nullable String correctable,
            boolean replaced) {}

    /**
     * @param known the same dossier, perhaps as it was known at an earlier instant
     */
    ModelAndView show(Timeline timeline, Timeline known, Officer officer) {
        Standing standing = known.standing();
        UnitId unit = standing.receivingUnit();
        LocalDate today = LocalDate.now(clock);
        boolean writes = officer.may(CounterRight.WRITE, unit.value());
        return new ModelAndView("dossiers/dossier")
                .addObject("page", page(standing))
                .addObject("standing", standing)
                .addObject("facts", facts(standing))
                .addObject("punctuality", punctuality(standing, today))
                .addObject("explanation", law.promised(known).map(DueDay::explanation).orElse(null))
                .addObject("happened", lines(known, known.valid(), writes))
                .addObject("learnt", lines(timeline, timeline.known().reversed(), false))
                .addObject(
                        "reappointable", writes && standing.dueOn() != null && isRunning(standing))
                .addObject("now", known.equals(timeline));
    }

    private static boolean isRunning(Standing standing) {
        return DossierAct.REAPPOINTED.fits(standing.state());
    }

    static Page page(Standing standing) {
        UnitId unit = standing.receivingUnit();
        return Page.of(title(standing), DossierController.address(unit, standing.dossier()))
                .below(DossierController.link(unit));
    }

    /** Our number never prints as a code. */
    static String title(Standing standing) {
        return (standing.official() ? "Hồ sơ " : "Hồ sơ có số nội bộ ") + standing.code();
    }

    private Punctuality punctuality(Standing standing, LocalDate today) {
        return Punctuality.of(
                standing.state(),
                standing.dueOn(),
                standing.finishedOn(),
                today,
                law.dueSoonUntil(standing.receivingUnit(), today));
    }

    private List<Row> facts(Standing standing) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(standing.official() ? "Mã hồ sơ" : "Số nội bộ", standing.code()));
        rows.add(new Row("Thủ tục", procedure(standing)));
        rows.add(new Row("Lĩnh vực", standing.field()));
        rows.add(new Row("Hình thức nộp", standing.channel().label()));
        rows.add(new Row("Nơi tiếp nhận", units.nameOf(standing.receivingUnit())));
        rows.add(new Row("Nơi giải quyết", units.nameOf(standing.competentUnit())));
        rows.add(new Row("Trạng thái", standing.state().label()));
        rows.add(new Row("Ngày nộp", Formats.day(standing.registeredOn())));
        add(rows, "Ngày tiếp nhận", standing.receivedOn());
        add(rows, "Ngày hẹn trả", standing.dueOn());
        add(rows, "Ngày có kết quả", standing.finishedOn());
        add(rows, "Ngày rút hoặc dừng", standing.closedOn());
        return rows;
    }

    private static void add(List<Row> rows, String term, @Nullable LocalDate day) {
        if (day != null) {
            rows.add(new Row(term, Formats.day(day)));
        }
    }

    private String procedure(Standing standing) {
        String code = standing.procedure();
        if (code == null) {
            return "không rõ";
        }
        return jdbc.sql("select name from procedures.procedure where code = :code")
                .param("code", code)
                .query(String.class)
                .optional()
                .map(name -> name + " (" + code + ")")
                .orElse(code);
    }

    private List<Line> lines(Timeline timeline, List<Entry> entries, boolean writes) {
        String address =
                DossierController.address(timeline.identity().unit(), timeline.identity().id());
        return entries.stream()
                .map(
                        entry ->
                                new Line(
                                        entry,
                                        facts(entry),
                                        person(entry),
                                        writes && entry.act() != DossierAct.ANNULLED
                                                ? address + "/dinh-chinh/" + entry.key().address()
                                                : null,
                                        !timeline.valid().contains(entry)))
                .toList();
    }

    private String facts(Entry entry) {
        List<String> facts = new ArrayList<>();
        Said said = entry.said();
        if (said != null) {
            facts.add("trạng thái: " + said.state().label());
            facts.add("nộp " + Formats.day(said.registeredOn()));
            addDay(facts, "tiếp nhận ", said.receivedOn());
            addDay(facts, "có kết quả ", said.finishedOn());
            addDay(facts, "rút hoặc dừng ", said.closedOn());
        }
        if (entry.promise() != null) {
            String limit = entry.promise().limit();
            if (limit != null) {
                facts.add("thời hạn " + Limit.ofCode(limit));
            }
            addDay(facts, "hẹn trả ", entry.promise().day());
        }
        if (entry.code() != null) {
            facts.add("mã " + entry.code().code());
        }
        return String.join("; ", facts);
    }

    private static void addDay(List<String> facts, String words, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(words + Formats.day(day));
        }
    }

    private @Nullable String person(Entry entry) {
        return entry.person() == null
                ? null
                : people.find(entry.person())
                        .map(Person::name)
                        .orElse("tài khoản " + entry.person().value());
    }
}
