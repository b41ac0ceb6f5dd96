package vn.caunoi.dossiers.life;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.dossiers.DossierCode;
import vn.caunoi.dossiers.LegalClock;
import vn.caunoi.dossiers.life.Wish.Tab;
import vn.caunoi.identity.PersonId;
import vn.caunoi.spreadsheets.Folded;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/** What waits for whom at a unit (hộp việc). */
@Component
class Inbox {

    static final int ON_A_PAGE = 50;

    /** So far things are counted; nobody has more in hand. */
    static final int MOST_COUNTED = 2_000;

    private static final int MOST_IN_A_FILE = 50_000;

    /** After so many working days without any act a dossier counts as stuck. */
    static final int STILL_DAYS = 5;

    private final JdbcClient jdbc;
    private final Delegations delegations;
    private final LegalClock law;
    private final WorkCalendar calendar;
    private final Clock clock;

    Inbox(
            JdbcClient jdbc,
            Delegations delegations,
            LegalClock law,
            WorkCalendar calendar,
            Clock clock) {
        this.jdbc = jdbc;
        this.delegations = delegations;
        this.law = law;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** How many dossiers lie in each tab. */
    record Counts(Map<Tab, Integer> counts) {

        int of(Tab tab) {
            return Math.min(counts.getOrDefault(tab, 0), MOST_COUNTED);
        }

        /** "12", or "hơn 2.000". */
        String text(Tab tab) {
            int count = counts.getOrDefault(tab, 0);
            return count > MOST_COUNTED
                    ? "hơn " + Formats.number(MOST_COUNTED)
                    : Formats.number(count);
        }
    }

    /** All tabs of one person, with what the absent hold whose work they do. */
    Counts counts(UnitId unit, PersonId person) {
        return withUnheld(unit, held(HELD + OF_SOME, parameters(unit, hands(unit, person))));
    }

    /** All tabs of the whole team. */
    Counts counts(UnitId unit) {
        return withUnheld(unit, held(HELD + OF_ALL, parameters(unit, List.of())));
    }

    /** What one person alone has in hand. */
    Counts inHand(UnitId unit, PersonId person) {
        return new Counts(held(HELD + OF_SOME, parameters(unit, List.of(person.value()))));
    }

    private Counts withUnheld(UnitId unit, Map<Tab, Integer> counts) {
        counts.put(Tab.UNHELD, unheld(unit));
        return new Counts(counts);
    }

    /** The person and those whose work they do today. */
    private List<Long> hands(UnitId unit, PersonId person) {
        return Stream.concat(Stream.of(person), delegations.absent(unit, person).stream())
                .map(PersonId::value)
                .toList();
    }

    private Map<Tab, Integer> held(String which, Map<String, Object> parameters) {
        List<Tab> tabs = Arrays.stream(Tab.values()).filter(tab -> tab != Tab.UNHELD).toList();
        String each =
                tabs.stream()
                        .map(
                                tab ->
                                        "count(*) filter (where %s) as n_%s"
                                                .formatted(tab.sql(), tab.column()))
                        .collect(Collectors.joining(", "));
        Map<Tab, Integer> counts = new EnumMap<>(Tab.class);
        jdbc.sql(
                        "with held as (%s limit %d) select %s from held"
                                .formatted(which, MOST_COUNTED + 1, each))
                .params(parameters)
                .query(
                        row -> {
                            for (Tab tab : tabs) {
                                counts.put(tab, row.getInt("n_" + tab.column()));
                            }
                        });
        return counts;
    }

    /**
     * A page of what is wished for.
     *
     * @param people whether the reader may know whose dossiers they are
     */
    List<InboxLine> lines(UnitId unit, PersonId person, Wish wish, boolean people, int page) {
        return lines(unit, person, wish, people, ON_A_PAGE, (page - 1) * ON_A_PAGE);
    }

    /** All of it, for a file. */
    void each(UnitId unit, PersonId person, Wish wish, boolean people, Consumer<InboxLine> reader) {
        lines(unit, person, wish, people, MOST_IN_A_FILE, 0).forEach(reader);
    }

    private List<InboxLine> lines(
            UnitId unit, PersonId person, Wish wish, boolean people, int limit, int offset) {
        Map<String, Object> parameters = parameters(unit, hands(unit, person));
        String words = wish.words().text();
        String name = Folded.of(words);
        parameters.put("people", people);
        parameters.put("code", escaped(DossierCode.normal(words)) + "%");
        parameters.put("name", name);
        parameters.put("part", "%" + escaped(name) + "%");
        parameters.put("digits", words.replaceAll("\\D", ""));
        return jdbc.sql(SHOWN.formatted(from(wish), limit, offset))
                .params(parameters)
                .query((row, _) -> InboxLine.read(row))
                .list();
    }

    private static final String SHOWN =
            """
            with found as materialized (%s order by due nulls last, dossier limit %d offset %d)
            select f.*, coalesce(p.name, f.procedure, f.field) as matter,
              coalesce(a.name, '') as applicant
            from found f left join procedures.procedure p on p.code = f.procedure
            left join dossiers.applicant a on :people and a.dossier = f.dossier and a.role = 1
            order by f.due nulls last, f.dossier
            """;

    private static String from(Wish wish) {
        if (wish.searches()) {
            return FOUND;
        }
        return wish.tab() == Tab.UNHELD
                ? UNHELD
                : "select * from (%s) held where %s"
                        .formatted(HELD + (wish.team() ? OF_ALL : OF_SOME), wish.tab().sql());
    }

    private static final String FACTS =
            """
            s.dossier, s.code, s.official, s.procedure, s.field, s.state, s.due_on, h.step_name,
            h.since, h.step_soon_on as soon_on, least(h.step_due_on, s.due_on) as due, greatest(h.since, s.known_from) as touched
            """;

    private static final String HELD =
            "select h.holder, "
                    + FACTS
                    + """
                    from dossiers.holding h
                    join dossiers.standing s on s.dossier = h.dossier and s.known_until = 'infinity'
                    where s.state in (2, 4, 5, 6, 9)
                    """;

    private static final String OF_ALL = " and h.unit = :unit";
    private static final String OF_SOME = " and h.holder in (:hands) and h.unit = :unit";

    /** Open dossiers that nobody holds, or somebody whose account is closed. */
    private static final String UNHELD =
            "select null::bigint as holder, "
                    + FACTS
                    + """
                    from dossiers.standing s
                    left join dossiers.holding h on h.dossier = s.dossier and h.unit = :unit
                    where s.receiving_unit = :unit and s.known_until = 'infinity'
                      and s.state in (2, 4, 5, 6)
                      and not exists (
                        select from identity.person p where p.id = h.holder and p.active)
                    """;

    /**
     * By the beginning of the code, the whole name or telephone in all that the unit ever received;
     * by any part of them in what is held.
     */
    private static final String FOUND =
            "select h.holder, "
                    + FACTS
                    + """
                    from (
                      select id from dossiers.dossier where unit = :unit and code like :code
                      union
                      select dossier from dossiers.later_code where unit = :unit and code like :code
                      union
                      select d.id from dossiers.holding o join dossiers.dossier d on d.id = o.dossier
                      where o.unit = :unit and d.code like '%' || :code
                      union
                      select o.dossier from dossiers.holding o
                      join dossiers.applicant a on a.dossier = o.dossier
                      where :people and o.unit = :unit and (:name <> '' and a.folded like :part
                        or length(:digits) > 3 and a.telephone like '%' || :digits)
                      union
                      select d.id from (
                        (select dossier from dossiers.applicant where folded = :name limit 2000)
                        union all
                        (select dossier from dossiers.applicant
                         where telephone = :digits and telephone <> '' limit 200)) a
                      join dossiers.dossier d on d.id = a.dossier
                      where :people and d.unit = :unit
                      limit 500) hit
                    join dossiers.standing s on s.dossier = hit.id and s.known_until = 'infinity'
                    left join dossiers.holding h on h.dossier = hit.id
                    """;

    private int unheld(UnitId unit) {
        return jdbc.sql(
                        "select count(*) from (%s limit %d) found"
                                .formatted(UNHELD, MOST_COUNTED + 1))
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    private Map<String, Object> parameters(UnitId unit, List<Long> hands) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("unit", unit.value());
        parameters.put("hands", hands.isEmpty() ? List.of(0L) : hands);
        parameters.put("today", today);
        parameters.put("soon", law.dueSoonUntil(unit, today));
        parameters.put(
                "still",
                OffsetDateTime.ofInstant(
                        calendar.now()
                                .minus(today, STILL_DAYS)
                                .atStartOfDay(Formats.ZONE)
                                .toInstant(),
                        ZoneOffset.UTC));
        return parameters;
    }

    private static String escaped(String text) {
        return text.replaceAll("([%_\\\\])", "\\\\$1");
    }
}
