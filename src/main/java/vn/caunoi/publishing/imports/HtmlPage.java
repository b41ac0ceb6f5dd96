package vn.caunoi.publishing.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.caunoi.publishing.Incoming.Kind;
import vn.caunoi.publishing.Incoming.SectionName;
import vn.caunoi.publishing.Incoming.Withdrawal;
import vn.caunoi.publishing.Remark;
import vn.caunoi.publishing.imports.Found.Place;
import vn.caunoi.publishing.imports.SectionMap.Category;

/** One old page (trang HTML cũ), read as the mapping says. */
final class HtmlPage implements Surroundings {

    /** The mapping's word for the name of the file, without its ending. */
    static final String FILE_NAME = "@file";

    private static final Set<String> YES = Set.of("yes", "true", "1", "có");
    private static final Pattern SCHEME =
            Pattern.compile("(?i)^[a-z][a-z0-9+.-]{0,20}:.*", Pattern.DOTALL);
    private static final int MOST_TAGS = 50;

    private final Place place;
    private final Path file;
    private final HtmlMapping mapping;
    private final LocalFiles files;
    private final HtmlDates dates;
    private final Document page;
    private final List<Remark> remarks = new ArrayList<>();

    HtmlPage(Place place, Path file, byte[] bytes, HtmlMapping mapping, LocalFiles files) {
        this.place = place;
        this.file = file;
        this.mapping = mapping;
        this.files = files;
        this.dates = new HtmlDates(mapping);
        this.page = Jsoup.parse(HtmlCharset.decode(bytes));
    }

    Found found(Instant otherwise) {
        Kind kind =
                mapping.setting("pages").filter(place.address()::startsWith).isPresent()
                        ? Kind.PAGE
                        : Kind.ARTICLE;
        String lead = text("lead");
        String picture = text("picture");
        return new Found(
                place,
                "html:" + place.address(),
                kind,
                text("title"),
                slug(),
                lead,
                body(),
                section(),
                tags(),
                text("author"),
                text("source"),
                published(kind, otherwise),
                dates.of(text("visible-until")).orElse(null),
                !text("state").equals("draft"),
                withdrawal(),
                YES.contains(text("featured").toLowerCase(Locale.ROOT)),
                oldAddresses(),
                picture.isEmpty() ? null : picture,
                this,
                remarks);
    }

    @Override
    public Optional<Path> file(String address) {
        Address parts = Address.of(address);
        if (!isOwn(parts)) {
            return Optional.empty();
        }
        Path folder = parts.path().startsWith("/") ? files.root() : file.resolveSibling("");
        return files.from(folder, withoutBase(parts.path()));
    }

    @Override
    public boolean meansFile(String address) {
        Address parts = Address.of(address);
        return isOwn(parts) && parts.namesFile();
    }

    @Override
    public String link(String address) {
        Address parts = Address.of(address);
        boolean relative =
                parts.host().isEmpty()
                        && !address.startsWith("#")
                        && !address.startsWith("/")
                        && !SCHEME.matcher(address).matches();
        if (relative) {
            return oldAddress(beside(parts.path())) + parts.tail();
        }
        return parts.host().isEmpty() || !isOwn(parts) ? address : parts.path() + parts.tail();
    }

    private String text(String name) {
        return mapping.text(page, name);
    }

    private String body() {
        Element body = mapping.body(page);
        if (body == null) {
            remarks.add(new Remark("không tìm thấy nội dung", "bộ chọn body không khớp"));
            return "";
        }
        mapping.setting("remove").ifPresent(unwanted -> body.select(unwanted).remove());
        page.outputSettings().prettyPrint(false);
        return body.html();
    }

    private String slug() {
        return mapping.setting("slug").filter(FILE_NAME::equals).isPresent()
                ? String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "")
                : text("slug");
    }

    private SectionName section() {
        String name = text("section");
        return mapping.sections()
                .of(name.isBlank() ? List.of() : List.of(new Category(name, name)));
    }

    private List<String> tags() {
        return Stream.of(text("tags").split("[,;]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }

    private Instant published(Kind kind, Instant otherwise) {
        String words = text("date");
        return dates.of(words)
                .orElseGet(
                        () -> {
                            if (kind == Kind.ARTICLE || !words.isEmpty()) {
                                remarks.add(
                                        new Remark(
                                                words.isEmpty()
                                                        ? "thiếu ngày đăng, dùng ngày của tệp"
                                                        : "ngày đăng không có thật, dùng ngày của"
                                                                + " tệp",
                                                words));
                            }
                            return otherwise;
                        });
    }

    private @Nullable Withdrawal withdrawal() {
        if (!text("state").equals("withdrawn")) {
            return null;
        }
        String reason = text("withdrawn-reason");
        return new Withdrawal(
                reason.isEmpty() ? "Bài đã được gỡ." : reason,
                dates.of(text("withdrawn-at"))
                        .orElseGet(() -> dates.of(text("date")).orElse(Instant.EPOCH)));
    }

    private List<String> oldAddresses() {
        return Stream.of(text("old-address"), oldAddress(place.address()))
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    /** The address that a page had on the old site, by its place in the folder. */
    private String oldAddress(String relative) {
        String base = mapping.setting("base").orElse("/");
        return (base.endsWith("/") ? base : base + "/") + relative.replaceFirst("^/+", "");
    }

    /** A path as seen from the folder of the pages. */
    private String beside(String path) {
        String folder = place.address().replaceFirst("[^/]*$", "");
        return Path.of("/" + folder).resolve(path.replace("\u0000", "")).normalize().toString();
    }

    private String withoutBase(String path) {
        String base = mapping.setting("base").orElse("/");
        return path.startsWith(base) ? path.substring(base.length()) : path;
    }

    private boolean isOwn(Address address) {
        return address.host().isEmpty()
                || mapping.setting("host").filter(address.host()::equals).isPresent();
    }
}
