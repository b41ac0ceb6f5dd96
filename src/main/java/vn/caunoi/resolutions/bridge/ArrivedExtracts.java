package vn.caunoi.resolutions.bridge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.publishing.DraftBox;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** Extracts that came from the inside and wait for somebody to hand them to the editors. */
@Component
public class ArrivedExtracts {

    /** One of them; of the resolution its number alone is known. */
    public record Arrived(
            long id,
            UnitId unit,
            String number,
            String title,
            List<String> paragraphs,
            Instant arrivedAt) {}

    /** The page on which they wait. */
    static final String PAGE = "/nghi-quyet/ben-kia";

    /** Where one of them is handed on, by its number. */
    public static final String ADDRESS = PAGE + "/trich";

    public static final String HAND = ADDRESS + "/{extract:[0-9]{1,18}}";

    private final JdbcClient jdbc;
    private final DraftBox drafts;
    private final Sites sites;
    private final Journal journal;
    private final Clock clock;

    ArrivedExtracts(JdbcClient jdbc, DraftBox drafts, Sites sites, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.sites = sites;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that wait, the oldest first. */
    public List<Arrived> waiting() {
        return jdbc.sql(
                        """
                        select * from resolutions.arrived_extract
                        where manuscript is null order by extract
                        """)
                .query(ArrivedExtracts::read)
                .list();
    }

    void add(UnitId unit, String number, String title, List<String> paragraphs) {
        jdbc.sql(
                        """
                        insert into resolutions.arrived_extract
                          (unit, number, title, paragraphs, arrived_at)
                        values (:unit, :number, :title, :paragraphs, :now)
                        """)
                .param("unit", unit.value())
                .param("number", number)
                .param("title", title)
                .param("paragraphs", paragraphs.toArray(String[]::new))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Hands it to the editors of its unit's site, once; false where there is no such site. */
    @Transactional
    public boolean hand(long id, Officer by) {
        Arrived extract = locked(id).orElse(null);
        if (extract == null) {
            return true;
        }
        Optional<Site> site =
                sites.all().stream().filter(one -> one.unit().equals(extract.unit())).findFirst();
        if (site.isEmpty()) {
            return false;
        }
        long piece =
                drafts.hand(
                        site.get(),
                        extract.title(),
                        Extract.body(extract.paragraphs(), extract.number()),
                        "Nghị quyết số " + extract.number(),
                        by);
        jdbc.sql(
                        """
                        update resolutions.arrived_extract
                        set manuscript = :piece, handed_by = :by where extract = :extract
                        """)
                .param("piece", piece)
                .param("by", by.id())
                .param("extract", id)
                .update();
        journal.record(
                Act.by(
                        by,
                        BridgeActs.HANDED,
                        extract.unit(),
                        "trích nghị quyết %d".formatted(id),
                        "bài %d".formatted(piece)));
        return true;
    }

    private Optional<Arrived> locked(long id) {
        return jdbc.sql(
                        """
                        select * from resolutions.arrived_extract
                        where extract = :extract and manuscript is null for update
                        """)
                .param("extract", id)
                .query(ArrivedExtracts::read)
                .optional();
    }

    private static Arrived read(ResultSet row, int number) throws SQLException {
        return new Arrived(
                row.getLong("extract"),
                new UnitId(row.getLong("unit")),
                row.getString("number"),
                row.getString("title"),
                List.of((String[]) row.getArray("paragraphs").getArray()),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant());
    }
}
