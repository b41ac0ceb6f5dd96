package vn.caunoi.publishing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;

/** Addresses from before (địa chỉ cũ) and where they lead now. */
@Component
public class OldAddresses {

    private final JdbcClient jdbc;
    private final Clock clock;

    OldAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where an address of former times leads today: with its query, else without it. */
    public Optional<String> today(SiteId site, String path, @Nullable String query) {
        var asked =
                Stream.of(query == null ? path : path + "?" + query, path)
                        .flatMap(address -> OldAddress.of(address).stream())
                        .map(OldAddress::value)
                        .toList();
        return asked.isEmpty()
                ? Optional.empty()
                : first(site, asked).or(() -> section(site, asked));
    }

    /** Where the section is now that had this address before. */
    private Optional<String> section(SiteId site, List<String> asked) {
        return jdbc.sql(
                        """
                        select '/' || s.slug from publishing.former_section f
                        join publishing.section s on s.id = f.section
                        where f.site = :site and '/' || f.slug in (:asked)
                        """)
                .param("site", site.value())
                .param("asked", asked)
                .query(String.class)
                .optional();
    }

    private Optional<String> first(SiteId site, List<String> asked) {
        return jdbc.sql(
                        """
                        select '/' || coalesce(s.slug || '/', '') || a.slug
                        from publishing.old_address o
                        join publishing.article a on a.id = o.article
                        left join publishing.section s on s.id = a.section
                        where o.site = :site and o.address in (:asked) and a.state <> 'DRAFT'
                          and (a.state = 'WITHDRAWN' or a.published_at <= :now)
                        order by length(o.address) desc limit 1
                        """)
                .param("site", site.value())
                .param("asked", asked)
                .param("now", OffsetDateTime.now(clock))
                .query(String.class)
                .optional();
    }

    /** These addresses in the one spelling in which they are kept. */
    static List<String> spelled(List<String> addresses) {
        return addresses.stream()
                .flatMap(address -> OldAddress.of(address).stream())
                .map(OldAddress::value)
                .distinct()
                .toList();
    }

    /** Lets an address be somebody's own again. */
    void free(SiteId site, String address) {
        jdbc.sql("delete from publishing.old_address where site = :site and address = :address")
                .param("site", site.value())
                .param("address", address)
                .update();
    }

    /** Lets these addresses lead to their articles; the last one to claim an address has it. */
    void lead(SiteId site, Map<String, Long> articles) {
        if (articles.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into publishing.old_address (site, address, article)
                        select :site, address, article
                        from unnest(:addresses, :articles) as claim (address, article)
                        on conflict (site, address) do update set article = excluded.article
                        """)
                .param("site", site.value())
                .param("addresses", articles.keySet().toArray(String[]::new))
                .param("articles", articles.values().toArray(Long[]::new))
                .update();
    }
}
