package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that new due days call for (sổ thư hẹn lại). */
@Component
class LetterBook {

    private final JdbcClient jdbc;
    private final BulkCopy copy;

    LetterBook(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /** What an applicant was last told by letter, and since when that letter was owed. */
    record Told(Instant recordedAt, LocalDate day) {}

    void owe(List<Letter> letters, Instant recordedAt) {
        if (letters.isEmpty()) {
            return;
        }
        copy.rows(
                "dossiers.letter (dossier, recorded_at, unit, kind, told_on, due_on, reason)",
                letters.stream().map(letter -> row(letter, recordedAt)).iterator());
    }

    /** By the dossier; none where no letter was sent. */
    Map<Long, Told> told(Collection<Long> dossiers) {
        Map<Long, Told> told = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (dossier) dossier, recorded_at, due_on
                        from dossiers.letter
                        where dossier = any(:dossiers) and sent_at is not null
                        order by dossier, recorded_at desc
                        """)
                .param("dossiers", dossiers.toArray(Long[]::new))
                .query(
                        row -> {
                            told.put(
                                    row.getLong("dossier"),
                                    new Told(
                                            row.getObject("recorded_at", OffsetDateTime.class)
                                                    .toInstant(),
                                            row.getObject("due_on", LocalDate.class)));
                        });
        return told;
    }

    private static CopyRow row(Letter letter, Instant recordedAt) {
        return new CopyRow()
                .add(letter.dossier().id().value())
                .add(recordedAt)
                .add(letter.dossier().unit())
                .add(letter.kind().name())
                .add(letter.toldOn())
                .add(letter.dueOn())
                .add(letter.reason());
    }
}
