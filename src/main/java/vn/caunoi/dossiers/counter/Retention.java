package vn.caunoi.dossiers.counter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.law.Law;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/** Erases what nothing requires any more (xóa dữ liệu hết hạn lưu). */
@Component
class Retention {

    private static final String MONTHS = "luu-giu.nguoi-nop";
    private static final Duration ABANDONED_AFTER = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final Law law;
    private final Journal journal;
    private final Clock clock;

    Retention(JdbcClient jdbc, StoredFiles files, Law law, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.law = law;
        this.journal = journal;
        this.clock = clock;
    }

    /** Units of whose dossiers somebody is still kept. */
    List<UnitId> units() {
        return jdbc.sql("select distinct unit from dossiers.intake order by unit")
                .query((row, _) -> new UnitId(row.getLong("unit")))
                .list();
    }

    /**
     * Erases who stood behind the unit's dossiers that ended long enough ago, or were never
     * accepted; ledger and figures stay as they are.
     *
     * @return how many people
     */
    @Transactional
    public int erasePeople(UnitId unit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        int erased =
                jdbc.sql(
                                """
                                with ended as (
                                  select dossier from dossiers.standing
                                  where known_until = 'infinity' and receiving_unit = :unit
                                    and state in (1, 3, 7, 8, 10)
                                    and coalesce(closed_on, finished_on, registered_on) < :before),
                                signed as (
                                  update dossiers.delivery d set receiver = '' from ended e
                                  where d.dossier = e.dossier and d.receiver <> '')
                                delete from dossiers.applicant a using ended e
                                where e.dossier = a.dossier
                                """)
                        .param("unit", unit.value())
                        .param("before", today.minusMonths(law.at(MONTHS, today, unit).number()))
                        .update();
        if (erased > 0) {
            journal.record(new Act(Act.doer(), "ho-so.xoa-nguoi-nop", unit, "", erased + " người"));
        }
        return erased;
    }

    /** Forgets the files of forms that were never sent in, and what was taken off a form again. */
    void forgetAbandonedFiles() {
        OffsetDateTime before = OffsetDateTime.now(clock).minus(ABANDONED_AFTER);
        jdbc.sql(
                        """
                        delete from dossiers.attachment a
                        where a.kept_at < :before
                          and not exists (select from dossiers.intake i where i.key = a.key)
                        """)
                .param("before", before)
                .update();
        unneeded(before)
                .forEach(file -> files.giveBack(file, Attachments.KEEPER, before.toInstant()));
    }

    private List<FileId> unneeded(OffsetDateTime before) {
        return jdbc.sql(
                        """
                        select k.file from files.keeper k
                        where k.keeper = :keeper and k.at < :before
                          and not exists (
                            select from dossiers.attachment a where a.file = k.file)
                          and not exists (
                            select from dossiers.added_file a where a.file = k.file)
                        """)
                .param("keeper", Attachments.KEEPER)
                .param("before", before)
                .query((row, _) -> new FileId(row.getString("file")))
                .list();
    }
}
