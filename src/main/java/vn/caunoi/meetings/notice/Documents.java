package vn.caunoi.meetings.notice;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.files.FileId;
import vn.caunoi.files.Refused;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.SecretMark;
import vn.caunoi.meetings.plan.Materials;

/** The documents of all meetings; none that bears a mark of secrecy. */
@Component
class Documents implements Materials {

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final Marks marks;
    private final Clock clock;

    Documents(JdbcClient jdbc, StoredFiles files, Marks marks, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.marks = marks;
        this.clock = clock;
    }

    @Override
    public List<Material> of(MeetingId meeting) {
        return all(meeting).stream()
                .map(document -> new Material(document.file(), document.name()))
                .toList();
    }

    List<Document> all(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select d.*, coalesce(d.openings, (select count(*) from meetings.opening o
                            where o.meeting = d.meeting and o.file = d.file)) as opened
                        from meetings.document d where d.meeting = :meeting
                        order by d.added_at, d.name
                        """)
                .param("meeting", meeting.value())
                .query(
                        (row, _) ->
                                new Document(
                                        new FileId(row.getString("file")),
                                        row.getString("name"),
                                        row.getLong("size"),
                                        row.getInt("opened")))
                .list();
    }

    Optional<Document> find(MeetingId meeting, FileId file) {
        return all(meeting).stream().filter(document -> document.file().equals(file)).findFirst();
    }

    /** Keeps it, or says why not. It is looked through before anything is written down. */
    @Transactional
    Optional<String> keep(MeetingId meeting, byte[] content, String name) {
        Optional<String> refusal = SecretMark.refusal(content, name);
        if (refusal.isPresent()) {
            return refusal;
        }
        try {
            add(meeting, files.keep(new ByteArrayInputStream(content), name));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    @Transactional
    void remove(MeetingId meeting, FileId file) {
        jdbc.sql(
                        """
                        update meetings.item set material = null
                        where meeting = :meeting and material = :file
                        """)
                .param("meeting", meeting.value())
                .param("file", file.value())
                .update();
        jdbc.sql("delete from meetings.document where meeting = :meeting and file = :file")
                .param("meeting", meeting.value())
                .param("file", file.value())
                .update();
    }

    /** Counts somebody who opened it, once however often. */
    @Transactional
    void opened(MeetingId meeting, FileId file, String who) {
        jdbc.sql(
                        """
                        insert into meetings.opening (meeting, file, mark)
                        select meeting, file, :mark from meetings.document
                        where meeting = :meeting and file = :file and openings is null
                        on conflict do nothing
                        """)
                .param("mark", marks.of(scope(meeting), file.value() + " " + who))
                .param("meeting", meeting.value())
                .param("file", file.value())
                .update();
    }

    /** Keeps the counts and forgets what they were counted from. */
    void close(MeetingId meeting) {
        jdbc.sql(
                        """
                        update meetings.document d set openings = (select count(*)
                            from meetings.opening o where o.meeting = d.meeting and o.file = d.file)
                        where d.meeting = :meeting and openings is null
                        """)
                .param("meeting", meeting.value())
                .update();
        jdbc.sql("delete from meetings.opening where meeting = :meeting")
                .param("meeting", meeting.value())
                .update();
        marks.forget(scope(meeting));
    }

    private void add(MeetingId meeting, StoredFile file) {
        jdbc.sql(
                        """
                        insert into meetings.document (meeting, file, name, size, added_at)
                        values (:meeting, :file, :name, :size, :now) on conflict do nothing
                        """)
                .param("meeting", meeting.value())
                .param("file", file.id().value())
                .param("name", file.name())
                .param("size", file.size())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static String scope(MeetingId meeting) {
        return "tai-lieu " + meeting.value();
    }
}
