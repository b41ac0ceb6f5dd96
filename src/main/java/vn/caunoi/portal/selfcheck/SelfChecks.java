package vn.caunoi.portal.selfcheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Formats;

/** The results of the checks, the last ones of each site (sổ kết quả kiểm tra). */
@Component
public class SelfChecks {

    private static final int KEPT = 30;

    private final JdbcClient jdbc;

    SelfChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long id, Instant start, Instant end, int pages) {

        private static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    row.getObject("started_at", OffsetDateTime.class).toInstant(),
                    row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                    row.getInt("pages"));
        }
    }

    /** The newest result of this site; empty when it was never checked. */
    public Optional<Result> last(SiteId site) {
        return jdbc.sql(
                        """
                        select id, started_at, finished_at, pages from portal.selfcheck
                        where site = :site order by id desc limit 1
                        """)
                .param("site", site.value())
                .query(Row::read)
                .optional()
                .map(row -> new Result(site, row.start(), row.end(), row.pages(), findings(row)));
    }

    private List<Finding> findings(Row row) {
        return jdbc.sql(
                        """
                        select kind, path, target, excerpt, seen_as from portal.selfcheck_finding
                        where selfcheck = :check order by position
                        """)
                .param("check", row.id())
                .query(Finding::read)
                .list();
    }

    @Transactional
    public void keep(Result result) {
        long check =
                jdbc.sql(
                                """
                                insert into portal.selfcheck (site, started_at, finished_at, pages)
                                values (:site, :start, :end, :pages) returning id
                                """)
                        .param("site", result.site().value())
                        .param("start", result.start().atZone(Formats.ZONE).toOffsetDateTime())
                        .param("end", result.end().atZone(Formats.ZONE).toOffsetDateTime())
                        .param("pages", result.pages())
                        .query(Long.class)
                        .single();
        for (int position = 0; position < result.findings().size(); position++) {
            keep(check, position, result.findings().get(position));
        }
        forgetOld(result.site());
    }

    private void keep(long check, int position, Finding finding) {
        jdbc.sql(
                        """
                        insert into portal.selfcheck_finding
                          (selfcheck, position, kind, path, target, excerpt, seen_as)
                        values (:check, :position, :kind, :path, :target, :excerpt, :seenAs)
                        """)
                .param("check", check)
                .param("position", position)
                .param("kind", finding.kind().name())
                .param("path", finding.path())
                .param("target", finding.target())
                .param("excerpt", finding.excerpt())
                .param("seenAs", finding.seenAs())
                .update();
    }

    private void forgetOld(SiteId site) {
        jdbc.sql(
                        """
                        delete from portal.selfcheck where id in (
                          select id from portal.selfcheck where site = :site
                          order by id desc offset :kept)
                        """)
                .param("site", site.value())
                .param("kept", KEPT)
                .update();
    }
}
