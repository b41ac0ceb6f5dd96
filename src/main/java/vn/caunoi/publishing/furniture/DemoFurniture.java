package vn.caunoi.publishing.furniture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.files.StoredFile;
import vn.caunoi.program.DemoPart;
import vn.caunoi.publishing.Section;
import vn.caunoi.publishing.Sections;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;

/** A menu made by hand and a banner, for one commune of the demo locality. */
@Component
class DemoFurniture implements DemoPart {

    private static final String HOST = "xa-thanh-mien.localhost";
    private static final String PICTURE = "/vn/caunoi/publishing/demo/anh/cong-lang.jpg";

    private final Sites sites;
    private final Sections sections;
    private final Arrangements arrangements;
    private final BannerPictures pictures;

    DemoFurniture(
            Sites sites, Sections sections, Arrangements arrangements, BannerPictures pictures) {
        this.sites = sites;
        this.sections = sections;
        this.arrangements = arrangements;
        this.pictures = pictures;
    }

    /** After the articles. */
    @Override
    public int floor() {
        return 7;
    }

    @Override
    public String what() {
        return "bố cục trang";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        Site site = sites.named(HOST).orElseThrow();
        arrangements.furnish(site.id(), new Arrangement(menu(site), null, List.of(banner(site))));
        progress.at(1, 1);
    }

    private List<MenuItem> menu(Site site) {
        Stream<MenuItem> about =
                Stream.of(
                        heading("Giới thiệu"),
                        page("Giới thiệu chung", "/gioi-thieu"),
                        page("Tổ chức bộ máy", "/so-do-to-chuc"));
        Stream<MenuItem> news =
                sections.of(site.id()).stream().map(Section::id).map(DemoFurniture::section);
        Stream<MenuItem> more =
                Stream.of(
                        new MenuItem(MenuItem.Kind.LINK, 0, "Thủ tục", "/thu-tuc", false),
                        new MenuItem(MenuItem.Kind.LINK, 0, "Văn bản", "/van-ban", false),
                        new MenuItem(MenuItem.Kind.PAGE, 0, "Liên hệ", "/lien-he", false));
        return Stream.of(about, news, more).flatMap(items -> items).toList();
    }

    private static MenuItem heading(String label) {
        return new MenuItem(MenuItem.Kind.HEADING, 0, label, "", false);
    }

    private static MenuItem page(String label, String href) {
        return new MenuItem(MenuItem.Kind.PAGE, 0, label, href, true);
    }

    private static MenuItem section(long section) {
        return new MenuItem(MenuItem.Kind.SECTION, section, "", "", false);
    }

    private Banner banner(Site site) {
        try (InputStream content =
                Objects.requireNonNull(DemoFurniture.class.getResourceAsStream(PICTURE))) {
            StoredFile picture = pictures.keep(site.id(), content, "cong-lang.jpg");
            return new Banner(
                    1,
                    picture.id().value(),
                    "Cổng làng xã Thanh Miện: mời bà con góp ý trang mới của xã",
                    "/lien-he",
                    Banner.Spot.ASIDE,
                    null,
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
