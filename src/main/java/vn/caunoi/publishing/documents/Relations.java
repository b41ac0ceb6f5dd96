package vn.caunoi.publishing.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;

/** Which documents stand to each other and how. */
@Component
class Relations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Relations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A relation as readers see it on the page of one document.
     *
     * @param href where the other document stands, or null when it is not on this site
     */
    record Shown(String label, String number, String summary, @Nullable String href) {

        private static Shown read(ResultSet row, int number) throws SQLException {
            RelationKind kind = RelationKind.valueOf(row.getString("kind"));
            String slug = row.getString("slug");
            String summary = row.getString("abstract");
            return new Shown(
                    row.getBoolean("own") ? kind.label() : kind.inverse(),
                    row.getString("number"),
                    summary == null ? "" : summary,
                    slug == null ? null : DocumentController.ADDRESS + "/" + slug);
        }
    }

    /** From both sides; of documents that readers may not see nothing but the number. */
    List<Shown> around(SiteId site, long document) {
        return jdbc.sql(
                        """
                        select distinct on (label, number) * from (
                          select r.kind, true as own, r.number, t.slug, t.abstract, r.position,
                            r.kind as label
                          from publishing.document_relation r
                          left join publishing.document t on t.id = r.target
                            and t.state = 'PUBLISHED' and t.published_at <= :now
                          where r.site = :site and r.source = :document
                          union all
                          select r.kind, false, s.number, s.slug, s.abstract, 1000,
                            'of ' || r.kind
                          from publishing.document_relation r
                          join publishing.document s on s.id = r.source
                          where r.site = :site and r.target = :document
                            and s.state = 'PUBLISHED' and s.published_at <= :now) related
                        order by label, number, position
                        """)
                .param("site", site.value())
                .param("document", document)
                .param("now", OffsetDateTime.now(clock))
                .query(Shown::read)
                .list();
    }

    /** As the document itself states them. */
    List<Relation> of(long document) {
        return jdbc.sql(
                        """
                        select kind, target, number, since from publishing.document_relation
                        where source = :document order by position
                        """)
                .param("document", document)
                .query(
                        (row, _) ->
                                new Relation(
                                        RelationKind.valueOf(row.getString("kind")),
                                        row.getObject("target", Long.class),
                                        DocumentNumber.read(row.getString("number")),
                                        row.getObject("since", LocalDate.class)))
                .list();
    }

    void replace(SiteId site, long document, List<Relation> relations) {
        jdbc.sql("delete from publishing.document_relation where source = :document")
                .param("document", document)
                .update();
        for (int position = 0; position < relations.size(); position++) {
            Relation relation = relations.get(position);
            jdbc.sql(
                            """
                            insert into publishing.document_relation
                              (site, source, position, kind, target, number, number_key, since)
                            values (:site, :source, :position, :kind, :target, :number, :key,
                              :since)
                            """)
                    .param("site", site.value())
                    .param("source", document)
                    .param("position", position)
                    .param("kind", relation.kind().name())
                    .param("target", relation.target())
                    .param("number", relation.number().canonical())
                    .param("key", relation.number().key())
                    .param("since", relation.since())
                    .update();
        }
    }

    /** Those that named a document before it came into the library lead to it from now on. */
    void leadTo(SiteId site, long document, DocumentNumber number) {
        jdbc.sql(
                        """
                        update publishing.document_relation set target = :document
                        where site = :site and target is null and number_key = :key
                          and source <> :document
                          and (select count(*) from publishing.document
                               where site = :site and number_key = :key) = 1
                        """)
                .param("document", document)
                .param("site", site.value())
                .param("key", number.key())
                .update();
    }
}
