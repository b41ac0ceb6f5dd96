package vn.caunoi.cells;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFile;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.web.ChangedPages;
import vn.caunoi.web.Officer;

/** The approvals under which the rooms of the Party are or were open, the newest first. */
@Component
class Approvals {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final ChangedPages pages;
    private final Clock clock;

    Approvals(JdbcClient jdbc, Journal journal, ChangedPages pages, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.pages = pages;
        this.clock = clock;
    }

    List<Approval> all() {
        return jdbc.sql("select * from cells.approval order by id desc")
                .query(Approvals::read)
                .list();
    }

    Optional<Approval> at(long id) {
        return all().stream().filter(approval -> approval.id() == id).findFirst();
    }

    /** The one under which the rooms are open. */
    Optional<Approval> current() {
        return all().stream().filter(approval -> approval.endedAt() == null).findFirst();
    }

    /** Records an approval; it takes the place of the one before. */
    @Transactional
    public void record(String number, LocalDate day, String body, StoredFile file, Officer by) {
        endCurrent(by);
        jdbc.sql(
                        """
                        insert into cells.approval
                          (number, day, body, file, file_name, recorded_at, recorded_by)
                        values (:number, :day, :body, :file, :name, :now, :by)
                        """)
                .param("number", number)
                .param("day", day)
                .param("body", body)
                .param("file", file.id().value())
                .param("name", file.name())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.id())
                .update();
        pages.everywhere();
        String cited = current().map(Approval::cited).orElseThrow();
        journal.record(Act.by(by, CellActs.APPROVE, null, "", cited));
    }

    @Transactional
    public void end(Officer by) {
        Optional<Approval> before = current();
        endCurrent(by);
        pages.everywhere();
        before.ifPresent(
                approval ->
                        journal.record(
                                Act.by(by, CellActs.END_APPROVAL, null, approval.cited(), "")));
    }

    private void endCurrent(Officer by) {
        jdbc.sql(
                        """
                        update cells.approval set ended_at = :now, ended_by = :by
                        where ended_at is null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.id())
                .update();
    }

    private static Approval read(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Approval(
                row.getLong("id"),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getString("body"),
                new FileId(row.getString("file")),
                row.getString("file_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
