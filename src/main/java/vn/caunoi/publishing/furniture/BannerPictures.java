package vn.caunoi.publishing.furniture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.files.FileId;
import vn.caunoi.files.Rendition;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.components.Picture;

/** The pictures of banners: kept for one site, in all their sizes. */
@Component
class BannerPictures {

    static final String PUBLIC = "/anh/banner/";

    private static final String JPEG = "image/jpeg";
    private static final String WEBP = "image/webp";
    private static final int WIDE_ENOUGH = 960;

    private final JdbcClient jdbc;
    private final StoredFiles stored;

    BannerPictures(JdbcClient jdbc, StoredFiles stored) {
        this.jdbc = jdbc;
        this.stored = stored;
    }

    /** A banner and its picture as a page shows it; null when the picture is nowhere kept. */
    record Framed(Banner banner, @Nullable Picture picture) {}

    /** Where the office sees them. */
    static String office(SiteId site) {
        return "/bien-tap/" + site.value() + "/bo-cuc/anh/";
    }

    /**
     * Keeps a picture for this site.
     *
     * @throws vn.caunoi.files.Refused with the sentence that says why
     */
    StoredFile keep(SiteId site, InputStream content, String name) {
        StoredFile file = stored.keep(content, name);
        jdbc.sql(
                        """
                        insert into publishing.banner_picture (site, file) values (:site, :file)
                        on conflict do nothing
                        """)
                .param("site", site.value())
                .param("file", file.id().value())
                .update();
        return file;
    }

    boolean has(SiteId site, String file) {
        return jdbc.sql(
                        """
                        select exists (select 1 from publishing.banner_picture
                          where site = :site and file = :file)
                        """)
                .param("site", site.value())
                .param("file", file)
                .query(Boolean.class)
                .single();
    }

    Framed framed(Banner banner, String folder) {
        return new Framed(banner, picture(banner.file(), banner.alt(), folder).orElse(null));
    }

    Optional<Picture> picture(String file, String alt, String folder) {
        List<Rendition> prints = of(file, JPEG);
        if (prints.isEmpty()) {
            return Optional.empty();
        }
        Rendition ordinary =
                prints.stream()
                        .filter(print -> print.width() <= WIDE_ENOUGH)
                        .reduce((_, wider) -> wider)
                        .orElseGet(prints::getFirst);
        String start = folder + file + "/";
        List<Rendition> webp = of(file, WEBP);
        return Optional.of(
                new Picture(
                        start + ordinary.width() + ".jpg",
                        srcset(start, prints, ".jpg"),
                        webp.isEmpty() ? null : srcset(start, webp, ".webp"),
                        ordinary.width(),
                        ordinary.height(),
                        alt));
    }

    /** One size of a picture that was kept for the site. */
    Optional<byte[]> content(SiteId site, String file, int width, String format) {
        return has(site, file)
                ? of(file, format.equals("webp") ? WEBP : JPEG).stream()
                        .filter(print -> print.width() == width)
                        .findFirst()
                        .map(this::bytes)
                : Optional.empty();
    }

    private List<Rendition> of(String file, String type) {
        return stored.renditions(new FileId(file)).stream()
                .filter(print -> print.type().equals(type))
                .toList();
    }

    private byte[] bytes(Rendition print) {
        try (InputStream content = stored.open(print.id())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String srcset(String start, List<Rendition> prints, String ending) {
        return prints.stream()
                .map(print -> start + print.width() + ending + " " + print.width() + "w")
                .collect(Collectors.joining(", "));
    }
}
