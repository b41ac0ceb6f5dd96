package vn.caunoi.publishing;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.web.ChangedPages;

/**
 * Seals bodies that bear no fitting seal (niêm phong lại), never as they stand: each is cleaned by
 * the sanitiser and made ready for readers once more. What was stored before there were seals is
 * sealed so at the start.
 */
@Component
class Resealing implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);
    private static final int AT_A_TIME = 200;

    private final JdbcClient jdbc;
    private final Sites sites;
    private final ArticleFiles files;
    private final ShownBody shownBody;
    private final ChangedPages changedPages;
    private final TransactionOperations transactions;

    Resealing(
            JdbcClient jdbc,
            Sites sites,
            ArticleFiles files,
            ShownBody shownBody,
            ChangedPages changedPages,
            TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.sites = sites;
        this.files = files;
        this.shownBody = shownBody;
        this.changedPages = changedPages;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (long site : sitesWithUnsealed()) {
            List<Long> unsealed = unsealed(site);
            reseal(new SiteId(site), unsealed);
            LOG.info("sealed {} bodies of site {}", unsealed.size(), site);
        }
    }

    private List<Long> sitesWithUnsealed() {
        return jdbc.sql("select distinct site from publishing.article where seal is null")
                .query((row, _) -> row.getLong("site"))
                .list();
    }

    private List<Long> unsealed(long site) {
        return jdbc.sql(
                        """
                        select id from publishing.article
                        where site = :site and seal is null order by id
                        """)
                .param("site", site)
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    void reseal(SiteId site, List<Long> articles) {
        Sanitiser sanitiser =
                new Sanitiser(sites.find(site).map(Site::outboundHosts).orElse(Set.of()));
        for (int from = 0; from < articles.size(); from += AT_A_TIME) {
            List<Long> some = articles.subList(from, Math.min(articles.size(), from + AT_A_TIME));
            transactions.executeWithoutResult(
                    status -> {
                        some.forEach(article -> reseal(site, article, sanitiser));
                        changedPages.of(site.value());
                    });
        }
    }

    private void reseal(SiteId site, long article, Sanitiser sanitiser) {
        String body =
                jdbc.sql("select body from publishing.article where id = :id for update")
                        .param("id", article)
                        .query(String.class)
                        .single();
        CleanHtml clean = sanitiser.clean(body).html();
        SealedBody sealed = shownBody.of(site, clean, files.of(article));
        jdbc.sql(
                        """
                        update publishing.article set body = :body, shown = :shown, seal = :seal
                        where id = :id
                        """)
                .param("body", clean.html())
                .param("shown", sealed.html())
                .param("seal", sealed.seal())
                .param("id", article)
                .update();
    }
}
