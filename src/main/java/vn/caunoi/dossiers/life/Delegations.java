package vn.caunoi.dossiers.life;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/** Who does whose work while they are away. */
@Component
class Delegations {

    /** So many absent people in a row would be somebody's mistake. */
    private static final int LONGEST_CHAIN = 5;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Delegations(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that hold today or later. */
    List<Delegation> of(UnitId unit) {
        return jdbc.sql(
                        """
                        select id, absent, delegate, first, last from dossiers.delegation
                        where unit = :unit and ended_at is null and last >= :today
                        order by first, id
                        """)
                .param("unit", unit.value())
                .param("today", LocalDate.now(clock))
                .query(
                        (row, _) ->
                                new Delegation(
                                        row.getLong("id"),
                                        new PersonId(row.getLong("absent")),
                                        new PersonId(row.getLong("delegate")),
                                        row.getObject("first", LocalDate.class),
                                        row.getObject("last", LocalDate.class)))
                .list();
    }

    /** Who takes today what is meant for this person: they, or whoever does their work. */
    PersonId standIn(UnitId unit, PersonId person) {
        return standIn(today(unit), person)
                .orElseThrow(
                        () ->
                                Refusal.impossible(
                                        "Những người nhận đều đang vắng và ủy quyền cho nhau; hãy"
                                                + " chọn người khác."));
    }

    /** Whose work this person does today. */
    Set<PersonId> absent(UnitId unit, PersonId delegate) {
        List<Delegation> today = today(unit);
        return today.stream()
                .map(Delegation::absent)
                .filter(absent -> standIn(today, absent).filter(delegate::equals).isPresent())
                .collect(Collectors.toSet());
    }

    /** The officer, with those whose work they do today. */
    Doer doer(UnitId unit, Officer officer) {
        var person = new PersonId(officer.id());
        return new Doer(
                person, absent(unit, person), officer.may(CounterRight.OVERSEE, unit.value()));
    }

    private List<Delegation> today(UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        return of(unit).stream().filter(one -> !one.first().isAfter(today)).toList();
    }

    /** The end of the row of delegates; empty when it goes round in a circle. */
    private static Optional<PersonId> standIn(List<Delegation> today, PersonId person) {
        PersonId taker = person;
        for (int each = 0; each < LONGEST_CHAIN; each++) {
            PersonId absent = taker;
            Optional<PersonId> next =
                    today.stream()
                            .filter(one -> one.absent().equals(absent))
                            .map(Delegation::delegate)
                            .findFirst();
            if (next.isEmpty()) {
                return Optional.of(taker);
            }
            taker = next.get();
        }
        return Optional.empty();
    }

    @Transactional
    public void make(
            UnitId unit,
            PersonId absent,
            PersonId delegate,
            LocalDate first,
            LocalDate last,
            Officer officer) {
        boolean meets =
                of(unit).stream()
                        .filter(one -> one.absent().equals(absent))
                        .anyMatch(one -> !one.first().isAfter(last) && !one.last().isBefore(first));
        if (meets) {
            throw Refusal.impossible(
                    "Đã có người làm thay trong những ngày ấy; hãy kết thúc lần trước rồi ghi lại.");
        }
        jdbc.sql(
                        """
                        insert into dossiers.delegation
                          (unit, absent, delegate, first, last, made_at, made_by)
                        values (:unit, :absent, :delegate, :first, :last, :now, :person)
                        """)
                .param("unit", unit.value())
                .param("absent", absent.value())
                .param("delegate", delegate.value())
                .param("first", first)
                .param("last", last)
                .param("now", OffsetDateTime.now(clock))
                .param("person", officer.id())
                .update();
        journal.record(
                Act.by(
                        officer,
                        LifeActs.DELEGATED,
                        unit,
                        "",
                        "%s làm thay %s từ %s đến hết %s"
                                .formatted(
                                        Act.account(delegate.value()),
                                        Act.account(absent.value()),
                                        Formats.day(first),
                                        Formats.day(last))));
    }

    /** Ends it, when it has not ended yet. */
    @Transactional
    public void end(UnitId unit, long delegation, Officer officer) {
        int ended =
                jdbc.sql(
                                """
                                update dossiers.delegation set ended_at = :now
                                where id = :id and unit = :unit and ended_at is null
                                """)
                        .param("id", delegation)
                        .param("unit", unit.value())
                        .param("now", OffsetDateTime.now(clock))
                        .update();
        if (ended > 0) {
            journal.record(
                    Act.by(
                            officer,
                            LifeActs.DELEGATION_ENDED,
                            unit,
                            "làm thay số " + delegation,
                            "đã kết thúc"));
        }
    }
}
