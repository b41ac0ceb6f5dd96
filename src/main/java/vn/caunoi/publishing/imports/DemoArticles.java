package vn.caunoi.publishing.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.caunoi.program.DemoPart;
import vn.caunoi.publishing.Sections;
import vn.caunoi.publishing.Slug;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;

/** The demo locality's articles and pages, read by the importer that everybody uses. */
@Component
class DemoArticles implements DemoPart {

    private static final String FOLDER = "vn/caunoi/publishing/demo/";

    /** Host names of the demo sites and the folders of their pages. */
    private static final Map<String, String> SITES = new LinkedHashMap<>();

    static {
        SITES.put("thanhmien.localhost", "huyen-thanh-mien");
        SITES.put("xa-thanh-mien.localhost", "xa-thanh-mien");
        SITES.put("bac-thanh-mien.localhost", "xa-bac-thanh-mien");
        SITES.put("hai-hung.localhost", "xa-hai-hung");
        SITES.put("nguyen-luong-bang.localhost", "xa-nguyen-luong-bang");
        SITES.put("nam-thanh-mien.localhost", "xa-nam-thanh-mien");
    }

    private static final Planned REFORM =
            new Planned(
                    "cai-cach-hanh-chinh",
                    "Cải cách hành chính",
                    "Bộ phận một cửa, dịch vụ công trực tuyến.");
    private static final Planned NOTICES =
            new Planned(
                    "thong-bao", "Thông báo", "Lịch, kế hoạch và những điều người dân cần biết.");

    /** In the order of the menu. */
    private static final List<Planned> DISTRICT =
            List.of(
                    new Planned(
                            "chinh-tri-kinh-te",
                            "Chính trị – Kinh tế",
                            "Hoạt động của cấp ủy, chính quyền và việc làm ăn."),
                    new Planned(
                            "van-hoa-xa-hoi",
                            "Văn hóa – Xã hội",
                            "Nếp sống, trường học, y tế, lễ hội của các làng."),
                    new Planned(
                            "an-ninh-quoc-phong",
                            "An ninh – Quốc phòng",
                            "Trật tự xóm làng, nghĩa vụ quân sự, dân quân."),
                    new Planned(
                            "xay-dung-dang",
                            "Xây dựng Đảng",
                            "Sinh hoạt chi bộ, học tập và làm theo, công tác cán bộ."),
                    REFORM,
                    NOTICES);

    private static final List<Planned> COMMUNE =
            List.of(
                    new Planned("tin-tuc", "Tin tức – Sự kiện", "Tin hằng ngày của xã."),
                    REFORM,
                    NOTICES);

    private final Sites sites;
    private final Sections sections;
    private final Imports imports;

    DemoArticles(Sites sites, Sections sections, Imports imports) {
        this.sites = sites;
        this.sections = sections;
        this.imports = imports;
    }

    @Override
    public int floor() {
        return 6;
    }

    @Override
    public String what() {
        return "bài viết";
    }

    @Override
    public void load(Progress progress) {
        try {
            Path folder = Files.createTempDirectory("caunoi-demo");
            try {
                unpack(folder);
                read(folder, progress);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path folder, Progress progress) {
        List<Map.Entry<String, String>> pages = List.copyOf(SITES.entrySet());
        int all = pages.size();
        for (int i = 0; i < all; i++) {
            int before = i;
            Path own = folder.resolve(pages.get(i).getValue());
            sites.named(pages.get(i).getKey())
                    .ifPresent(site -> read(site, folder, own, before, all, progress));
        }
    }

    private void read(Site site, Path folder, Path own, int before, int all, Progress progress) {
        for (Planned section : own.endsWith("huyen-thanh-mien") ? DISTRICT : COMMUNE) {
            sections.add(site.id(), new Slug(section.slug()), section.name(), section.about());
        }
        imports.html(
                site,
                folder,
                own,
                folder.resolve("mapping.yaml"),
                (done, total) -> progress.at(before * total + done, all * total));
    }

    private static void unpack(Path folder) throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        for (Resource resource : resources.getResources("classpath:" + FOLDER + "**/*.*")) {
            String address = resource.getURL().toString();
            String name = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
            Path file = folder.resolve(name).normalize();
            if (resource.isReadable() && file.startsWith(folder)) {
                Files.createDirectories(file.getParent() == null ? folder : file.getParent());
                try (InputStream content = resource.getInputStream()) {
                    Files.copy(content, file);
                }
            }
        }
    }

    /** A section of a demo site before it is made. */
    private record Planned(String slug, String name, String about) {}
}
