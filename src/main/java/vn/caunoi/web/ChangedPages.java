package vn.caunoi.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells every node that pages of a site changed. Inside a transaction the word goes out with its
 * commit, so that nobody renders the old state anew.
 */
@Component
public class ChangedPages {

    static final String CHANNEL = "page_changed";

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

    /** Pages of all sites. */
    public void everywhere() {
        jdbc.sql("select pg_notify(:channel, '')").param("channel", CHANNEL).query().singleRow();
    }
}
