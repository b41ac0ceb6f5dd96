package vn.caunoi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 116 sites of 2,000 articles. The first site's come in through the importer's front door; the
 * others get copies of its rows, search entries included.
 */
record Province(List<String> hosts, List<String> paths) {

    private static final int SITES = 116;
    private static final int ARTICLES = 2_000;

    /** Fills the database of a program that is running on this folder. */
    static Province load(Workshop workshop, Path data) {
        try (var database = new Database(data)) {
            database.execute(sites());
            workshop.caunoi(
                    "import",
                    "wxr",
                    export(workshop.fresh("wxr")) + "",
                    "--site",
                    host(1),
                    "--data",
                    data + "");
            database.execute(COPIES.replace(":key", sealKey(data)));
            database.execute("vacuum (analyze) publishing.article");
            database.execute("vacuum (analyze) search.entry");
            String paths =
                    database.single(
                            """
                            select string_agg('/' || s.slug || '/' || a.slug, ' ' order by a.published_at desc)
                            from publishing.article a join publishing.section s on s.id = a.section
                            where a.site = (select id from units.site where host = ?)
                            """,
                            host(1));
            return new Province(
                    IntStream.rangeClosed(1, SITES).mapToObj(Province::host).toList(),
                    List.of(paths.split(" ")));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sealKey(Path data) {
        try {
            return Files.readString(data.resolve("files/.seal-key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Address> newest(String host, int count) {
        return paths.stream().limit(count).map(path -> new Address(host, path)).toList();
    }

    List<Address> articles() {
        return hosts.stream()
                .flatMap(host -> paths.stream().map(path -> new Address(host, path)))
                .toList();
    }

    private static String host(int number) {
        return "xa-%d.localhost".formatted(number);
    }

    private static String sites() {
        return """
        with u as (
          insert into units.unit (kind, source, mark)
          select 'COMMUNE', 'bin/bench', 'UNCHECKED' from generate_series(1, %d) returning id),
        n as (select id, row_number() over (order by id) as number from u),
        names as (
          insert into units.name (unit, name, full_name)
          select id, 'Số ' || number, 'Xã Số ' || number from n)
        insert into units.site (host, unit, is_default, title, body_kind, body_name)
        select 'xa-' || number || '.localhost', id, number = 1,
               'Trang thông tin điện tử xã Số ' || number, 'Trang thông tin điện tử', 'Xã Số ' || number
        from n;
        insert into units.version (at) values ('bench') on conflict (only_row) do update set at = 'bench';
        select pg_notify('page_changed', '');
        """
                .formatted(SITES);
    }

    private static final String COPIES =
            """
            create extension if not exists pgcrypto;
            create temp table first as select min(id) as site from units.site;
            create temp table other as select id as site from units.site, first where id <> first.site;
            insert into publishing.section (site, slug, name, description, position)
              select o.site, s.slug, s.name, s.description, s.position
              from publishing.section s join first f on f.site = s.site, other o;
            insert into publishing.article (site, kind, section, slug, title, lead, body, shown, author,
                source, tags, state, published_at, featured, import_key, import_hash, updated_at, seal)
              select o.site, a.kind, t.id, a.slug, a.title, a.lead, a.body, a.shown, a.author,
                a.source, a.tags, a.state, a.published_at, a.featured, a.import_key, a.import_hash, a.updated_at,
                hmac(int8send(o.site) || convert_to(a.shown, 'UTF8'), decode(':key', 'hex'), 'sha256')
              from publishing.article a join first f on f.site = a.site
              join publishing.section s on s.id = a.section, other o
              join publishing.section t on t.site = o.site
              where t.slug = s.slug;
            insert into search.entry (site, kind, ref, href, title, summary, text, section, section_name,
                date, visible_from, rank_vector, vector)
              select c.site, e.kind, c.id::text, e.href, e.title, e.summary, e.text, e.section,
                e.section_name, e.date, e.visible_from, e.rank_vector, e.vector
              from search.entry e join first f on f.site = e.site
              join publishing.article a on a.site = e.site and a.id::text = e.ref
              join publishing.article c on c.slug = a.slug and c.site <> a.site;
            select pg_notify('page_changed', '');
            """;

    private static Path export(Path folder) {
        var items = new StringBuilder();
        for (int i = 1; i <= ARTICLES; i++) {
            items.append(
                    ITEM.formatted(
                            i, i % 28 + 1, i % 12 + 1, 2017 + i % 9, i % 6, PARAGRAPH.repeat(6)));
        }
        try {
            return Files.writeString(folder.resolve("xa.xml"), EXPORT.formatted(items));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String PARAGRAPH =
            """
            <p>Sáng nay, tại nhà văn hóa thôn, bà con họp bàn việc nạo vét kênh nội đồng, chuẩn bị nước \
            cho vụ chiêm xuân, phân công từng tổ trông coi cống lấy nước và ghi sổ từng ca bơm.</p>
            """;

    private static final String ITEM =
            """
            <item><title>Bà con bàn việc nước số %1$d</title>
            <guid isPermaLink="false">https://cu.example/?p=%1$d</guid>
            <link>https://cu.example/?p=%1$d</link>
            <dc:creator><![CDATA[bbt]]></dc:creator>
            <content:encoded><![CDATA[%6$s]]></content:encoded>
            <excerpt:encoded><![CDATA[Bà con họp bàn việc nạo vét kênh nội đồng.]]></excerpt:encoded>
            <wp:post_id>%1$d</wp:post_id>
            <wp:post_date>%4$d-%3$02d-%2$02d 08:00:00</wp:post_date>
            <wp:post_date_gmt>%4$d-%3$02d-%2$02d 01:00:00</wp:post_date_gmt>
            <wp:post_name>ban-viec-nuoc-%1$d</wp:post_name>
            <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
            <category domain="category" nicename="muc-%5$d"><![CDATA[Mục %5$d]]></category>
            </item>
            """;

    private static final String EXPORT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Xã Số 1</title><link>https://cu.example</link>
            <wp:wxr_version>1.2</wp:wxr_version>
            %s</channel></rss>
            """;
}
