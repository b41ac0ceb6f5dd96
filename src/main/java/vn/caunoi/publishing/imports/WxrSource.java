package vn.caunoi.publishing.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.publishing.Incoming.Kind;
import vn.caunoi.publishing.Remark;
import vn.caunoi.publishing.imports.Found.Place;

/** A WordPress export (tệp xuất WXR 1.2) as a source of articles and pages. */
final class WxrSource implements Supply {

    /**
     * What people said about the export.
     *
     * @param files folder with what was under wp-content/uploads, if there is one
     */
    record Wishes(ZoneId zone, SectionMap sections, @Nullable LocalFiles files) {}

    private final Path file;
    private final Wishes wishes;

    WxrSource(Path file, Wishes wishes) {
        this.file = file;
        this.wishes = wishes;
    }

    @Override
    public void read(Taker taker) {
        MediaLibrary library = new MediaLibrary();
        try {
            long size = Files.size(file);
            if (wishes.files() != null) {
                look(library);
            }
            try (InputStream in = Files.newInputStream(file)) {
                Posts posts =
                        new Posts(taker, library, Files.getLastModifiedTime(file).toInstant());
                WxrReader reader = new WxrReader(in, posts);
                posts.whileReading(() -> taker.at(reader.bytesRead(), size));
                reader.read();
                taker.at(size, size);
            }
        } catch (IOException e) {
            throw new CannotImport("không đọc được tệp " + file + " (" + e.getMessage() + ").", e);
        }
    }

    /** Where the file breaks, the reading for good will say. */
    private void look(MediaLibrary library) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            new WxrReader(in, library).read();
        } catch (CannotImport e) {
            return;
        }
    }

    /** Makes articles of posts and counts the rest. */
    private final class Posts implements WxrReader.Listener {

        private static final int MOST_AUTHORS = 10_000;

        private final Taker taker;
        private final WordPressSite site;
        private final WordPressDates dates;
        private final Map<String, String> authors = new HashMap<>();
        private Runnable afterEach = () -> {};

        Posts(Taker taker, MediaLibrary library, Instant otherwise) {
            this.taker = taker;
            this.site = new WordPressSite(library, wishes.files());
            this.dates = new WordPressDates(wishes.zone(), otherwise);
        }

        void whileReading(Runnable afterEach) {
            this.afterEach = afterEach;
        }

        @Override
        public void item(WxrItem item) {
            String type = item.field("post_type").strip();
            switch (type) {
                case "post", "page", "" ->
                        post(item, type.equals("page") ? Kind.PAGE : Kind.ARTICLE);
                case "attachment" -> taker.count("tệp đính kèm");
                default -> taker.leaveOut(place(item), "bỏ qua: không phải bài viết", type);
            }
            afterEach.run();
        }

        @Override
        public void author(String login, String name) {
            if (!login.isEmpty() && !name.isEmpty() && authors.size() < MOST_AUTHORS) {
                authors.put(login, name);
            }
        }

        @Override
        public void home(String address) {
            site.livedAt(address);
        }

        @Override
        public void published(String date) {
            dates.exportedAt(date);
        }

        @Override
        public void comment() {
            taker.count("bình luận để lại");
        }

        private void post(WxrItem item, Kind kind) {
            String status = item.field("status").strip();
            if (status.equals("trash") || status.equals("auto-draft")) {
                taker.leaveOut(place(item), "bỏ qua: trong thùng rác hoặc nháp trống", status);
            } else if (item.isTooLarge()) {
                taker.leaveOut(
                        place(item),
                        "không nhập: bài quá dài",
                        "hơn %,d ký tự".formatted(WxrItem.LONGEST_BODY));
            } else {
                taker.take(found(item, kind, status));
            }
        }

        private Found found(WxrItem item, Kind kind, String status) {
            List<Remark> remarks = new ArrayList<>();
            WordPressText text =
                    WordPressText.of(item.field("content"), item.field("excerpt"), remarks);
            String thumbnail = item.meta("_thumbnail_id");
            String login = item.field("creator").strip();
            return new Found(
                    place(item),
                    key(item),
                    kind,
                    WordPressText.words(item.field("title")),
                    Address.of(item.field("post_name").strip()).path(),
                    text.lead(),
                    text.html(),
                    wishes.sections().of(item.categories()),
                    tags(item),
                    authors.getOrDefault(login, login),
                    "",
                    dates.of(item, remarks),
                    null,
                    isPublic(item, status, remarks),
                    null,
                    item.field("is_sticky").strip().equals("1"),
                    oldAddresses(item),
                    thumbnail.isBlank() ? null : WordPressSite.NUMBERED + thumbnail,
                    site,
                    remarks);
        }

        private static boolean isPublic(WxrItem item, String status, List<Remark> remarks) {
            if (!item.field("post_password").isBlank()) {
                remarks.add(new Remark("lưu nháp, không công khai", "bài có mật khẩu"));
                return false;
            }
            return switch (status) {
                case "publish", "future", "" -> true;
                default -> {
                    remarks.add(new Remark("lưu nháp, không công khai", "trạng thái " + status));
                    yield false;
                }
            };
        }

        /** Categories after the first say as much as tags. */
        private static List<String> tags(WxrItem item) {
            return Stream.concat(
                            item.categories().stream().skip(1).map(SectionMap.Category::name),
                            item.tags().stream())
                    .distinct()
                    .toList();
        }

        private static List<String> oldAddresses(WxrItem item) {
            String guid = item.field("guid").strip();
            String id = item.field("post_id").strip();
            return Stream.of(
                            item.field("link").strip(),
                            guid.startsWith("http") ? guid : "",
                            id.matches("[0-9]{1,18}") ? "/?p=" + id : "")
                    .filter(address -> !address.isEmpty())
                    .distinct()
                    .toList();
        }

        private static Place place(WxrItem item) {
            String link = item.field("link").strip();
            return new Place(item.number(), link.isEmpty() ? item.field("guid").strip() : link);
        }

        private static String key(WxrItem item) {
            return Stream.of("guid", "link", "post_id")
                    .map(name -> item.field(name).strip())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .map(text -> "wxr:" + (text.length() > 500 ? Digest.of(text) : text))
                    .orElseGet(
                            () ->
                                    "wxr:"
                                            + Digest.of(
                                                    item.field("title")
                                                            + item.field("post_date")
                                                            + item.field("content")));
        }
    }
}
