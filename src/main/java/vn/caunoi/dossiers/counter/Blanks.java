package vn.caunoi.dossiers.counter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.DossierCode;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.InternalNumber;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.dossiers.Serials;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/**
 * Numbers that stand on empty receipts for an outage (số in sẵn), taken from the same row as all
 * others: each becomes one dossier, or is voided.
 */
@Component
class Blanks {

    static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Serials serials;
    private final OfficialCodes codes;
    private final Journal journal;
    private final Clock clock;

    Blanks(JdbcClient jdbc, Serials serials, OfficialCodes codes, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.serials = serials;
        this.codes = codes;
        this.journal = journal;
        this.clock = clock;
    }

    /** A block of numbers, with how many nobody used yet. */
    record Block(long id, LocalDate day, Instant madeAt, int numbers, int free) {}

    /** A number of a block, with what became of it. */
    record Blank(String number, @Nullable Long dossier, boolean voided) {

        boolean isFree() {
            return dossier == null && !voided;
        }
    }

    /** A number that holds no more. */
    record Voided(String number, @Nullable Long dossier, String reason, Instant at) {}

    /** Takes the next numbers of the day. */
    @Transactional
    public long reserve(UnitId unit, LocalDate day, int count, Officer officer) {
        List<String> numbers = numbers(unit, day, count);
        long block = add(unit, day, officer);
        jdbc.sql(
                        """
                        insert into dossiers.blank (block, unit, number)
                        select :block, :unit, unnest(cast(:numbers as text[]))
                        """)
                .param("block", block)
                .param("unit", unit.value())
                .param("numbers", numbers.toArray(String[]::new))
                .update();
        String what = numbers.getFirst() + " đến " + numbers.getLast();
        journal.record(Act.by(officer, "ho-so.so-in-san", unit, "", what));
        return block;
    }

    private List<String> numbers(UnitId unit, LocalDate day, int count) {
        Optional<String> agency = codes.agency(unit);
        return agency.isPresent()
                ? codes.next(agency.get(), day, count).stream().map(DossierCode::value).toList()
                : serials.next(unit, day, count).stream().map(InternalNumber::toString).toList();
    }

    private long add(UnitId unit, LocalDate day, Officer officer) {
        return jdbc.sql(
                        """
                        insert into dossiers.number_block (unit, day, made_at, person)
                        values (:unit, :day, :at, :person) returning id
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .param("at", OffsetDateTime.now(clock))
                .param("person", officer.id())
                .query(Long.class)
                .single();
    }

    /** The number is on a dossier now. */
    void use(UnitId unit, String number, DossierId dossier) {
        int used =
                jdbc.sql(
                                """
                                update dossiers.blank set dossier = :dossier
                                where unit = :unit and number = :number
                                  and dossier is null and not voided
                                """)
                        .param("dossier", dossier.value())
                        .param("unit", unit.value())
                        .param("number", number)
                        .update();
        if (used != 1) {
            throw Refusal.impossible("Số %s đã dùng hoặc đã hủy.".formatted(number));
        }
    }

    /** The number holds no more, for ever. */
    @Transactional
    public void voidNumber(
            UnitId unit,
            String number,
            @Nullable DossierId dossier,
            String reason,
            Officer officer) {
        jdbc.sql(
                        """
                        insert into dossiers.voided (unit, number, dossier, reason, person, at)
                        values (:unit, :number, cast(:dossier as bigint), :reason, :person, :at)
                        on conflict do nothing
                        """)
                .param("unit", unit.value())
                .param("number", number)
                .param("dossier", dossier == null ? null : dossier.value())
                .param("reason", reason)
                .param("person", officer.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
        journal.record(Act.by(officer, "ho-so.huy-so", unit, number, "đã hủy"));
    }

    /** Voids whatever of a block nobody used. */
    @Transactional
    public void voidFree(UnitId unit, long block, String reason, Officer officer) {
        jdbc.sql(
                        """
                        update dossiers.blank set voided = true
                        where unit = :unit and block = :block and dossier is null and not voided
                        returning number
                        """)
                .param("unit", unit.value())
                .param("block", block)
                .query((row, _) -> row.getString("number"))
                .list()
                .forEach(number -> voidNumber(unit, number, null, reason, officer));
    }

    List<Block> blocks(UnitId unit) {
        return jdbc.sql(
                        """
                        select n.id, n.day, n.made_at, count(*) as numbers,
                          count(*) filter (where b.dossier is null and not b.voided) as free
                        from dossiers.number_block n join dossiers.blank b on b.block = n.id
                        where n.unit = :unit group by n.id order by n.id desc limit 100
                        """)
                .param("unit", unit.value())
                .query(
                        (row, _) ->
                                new Block(
                                        row.getLong("id"),
                                        row.getObject("day", LocalDate.class),
                                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                                        row.getInt("numbers"),
                                        row.getInt("free")))
                .list();
    }

    List<Blank> of(UnitId unit, long block) {
        return jdbc.sql(
                        """
                        select number, dossier, voided from dossiers.blank
                        where unit = :unit and block = :block order by length(number), number
                        """)
                .param("unit", unit.value())
                .param("block", block)
                .query(
                        (row, _) ->
                                new Blank(
                                        row.getString("number"),
                                        row.getObject("dossier", Long.class),
                                        row.getBoolean("voided")))
                .list();
    }

    /** The numbers on paper that nobody used yet, the oldest first. */
    List<String> free(UnitId unit) {
        return jdbc.sql(
                        """
                        select number from dossiers.blank
                        where unit = :unit and dossier is null and not voided
                        order by block, length(number), number limit 500
                        """)
                .param("unit", unit.value())
                .query((row, _) -> row.getString("number"))
                .list();
    }

    List<Voided> voided(UnitId unit) {
        return jdbc.sql(
                        """
                        select * from dossiers.voided where unit = :unit
                        order by at desc, length(number), number limit 200
                        """)
                .param("unit", unit.value())
                .query(
                        (row, _) ->
                                new Voided(
                                        row.getString("number"),
                                        row.getObject("dossier", Long.class),
                                        row.getString("reason"),
                                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    Optional<Block> block(UnitId unit, long id) {
        return blocks(unit).stream().filter(block -> block.id() == id).findFirst();
    }
}
