package vn.caunoi.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Imprint;
import vn.caunoi.web.UnknownHost;

@Component
class StoredSites implements Sites {

    private final JdbcClient jdbc;
    private final boolean strangersRefused;

    StoredSites(JdbcClient jdbc, @Value("${caunoi.production:false}") boolean production) {
        this.jdbc = jdbc;
        this.strangersRefused = production;
    }

    @Override
    public Site of(String host) {
        return named(host).or(this::defaultSite).orElseThrow(UnknownHost::new);
    }

    @Override
    public Optional<Site> named(String host) {
        return jdbc.sql("select * from units.site where host = lower(:host)")
                .param("host", host)
                .query(StoredSites::site)
                .optional();
    }

    @Override
    public Site at(SiteId id) {
        return jdbc.sql("select * from units.site where id = :id")
                .param("id", id.value())
                .query(StoredSites::site)
                .single();
    }

    @Override
    public List<Site> all() {
        return jdbc.sql("select * from units.site order by is_default desc, id")
                .query(StoredSites::site)
                .list();
    }

    private Optional<Site> defaultSite() {
        return strangersRefused
                ? Optional.empty()
                : jdbc.sql("select * from units.site where is_default")
                        .query(StoredSites::site)
                        .optional();
    }

    private static Site site(ResultSet row, int number) throws SQLException {
        return new Site(
                new SiteId(row.getLong("id")),
                row.getString("host"),
                new UnitId(row.getLong("unit")),
                row.getString("title"),
                row.getString("body_kind"),
                row.getString("body_name"),
                new Imprint(
                        row.getString("managing_body"),
                        row.getString("person_responsible"),
                        row.getString("office"),
                        row.getString("address"),
                        row.getString("telephone"),
                        row.getString("fax"),
                        row.getString("email"),
                        row.getString("licence")),
                outbound(row));
    }

    private static Set<String> outbound(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("outbound_hosts").getArray())
                .collect(Collectors.toUnmodifiableSet());
    }
}
