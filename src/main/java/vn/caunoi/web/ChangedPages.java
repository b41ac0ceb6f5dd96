package vn.caunoi.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells every node that pages of a site changed. Inside a transaction the word goes out with its
 * commit, so that nobody renders the old state anew.
 */
@Component
public class ChangedPages {

    static final String CHANNEL = "page_changed";
    static final String FIGURES = "figures_moved";

    private final JdbcClient jdbc;

    ChangedPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void of(long site) {
        jdbc.sql("select pg_notify(:channel, :site)")
                .param("channel", CHANNEL)
                .param("site", Long.toString(site))
                .query()
                .singleRow();
    }

    /** Of these sites the figures alone, which may be often. */
    public void figures(List<Long> sites) {
        jdbc.sql(
                        """
                        select pg_notify(:channel, cast(site as text))
                        from unnest(cast(:sites as bigint[])) site
                        """)
                .param("channel", FIGURES)
                .param("sites", sites.toArray(Long[]::new))
                .query()
                .listOfRows();
    }

    /** Pages of all sites. */
    public void everywhere() {
        jdbc.sql("select pg_notify(:channel, '')").param("channel", CHANNEL).query().singleRow();
    }
}
