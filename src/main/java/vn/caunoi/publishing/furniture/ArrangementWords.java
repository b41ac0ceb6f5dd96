package vn.caunoi.publishing.furniture;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.Contents;
import vn.caunoi.units.Site;
import vn.caunoi.web.Block;
import vn.caunoi.web.BlockPlan.Planned;
import vn.caunoi.web.Blocks;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Link;

/**
 * Says an arrangement in words, a line for each thing (bố cục bằng lời).
 *
 * @param blocks what the blocks are called, by their codes
 */
record ArrangementWords(HandMadeMenu.Targets targets, Map<String, String> blocks) {

    /** Knows what the words need. */
    @Component
    static final class Dictionary {

        private final Contents contents;
        private final Blocks blocks;

        Dictionary(Contents contents, Blocks blocks) {
            this.contents = contents;
            this.blocks = blocks;
        }

        ArrangementWords of(Site site) {
            return new ArrangementWords(
                    new HandMadeMenu.Targets(contents, site.id()),
                    Stream.of(Block.Place.HOME, Block.Place.ASIDE)
                            .flatMap(place -> blocks.movable(place).stream())
                            .flatMap(block -> Stream.ofNullable(block.name()))
                            .collect(Collectors.toMap(Block.Name::code, Block.Name::label)));
        }
    }

    List<String> menu(Arrangement arrangement) {
        List<MenuItem> items = arrangement.menu();
        return items == null
                ? List.of("Tự động theo các chuyên mục có bài")
                : items.stream().map(this::line).toList();
    }

    private String line(MenuItem item) {
        String start = item.inside() ? "– " : "";
        if (item.isHeading()) {
            return "Nhóm “%s”".formatted(item.label());
        }
        return targets.link(item)
                .map(Link::label)
                .map(label -> "%s%s → %s".formatted(start, label, target(item)))
                .orElse(start + "Mục không còn nơi dẫn đến");
    }

    private String target(MenuItem item) {
        return targets.link(item).map(Link::href).orElse("");
    }

    List<String> home(Arrangement arrangement) {
        List<Planned> planned = arrangement.home();
        return planned == null
                ? List.of("Tự động: mọi khối ở chỗ quen thuộc")
                : planned.stream().map(this::line).toList();
    }

    private String line(Planned planned) {
        String label = blocks.getOrDefault(planned.code(), planned.code());
        String title = planned.title().isEmpty() ? "" : ", tên “" + planned.title() + "”";
        return label + title + (planned.shown() ? "" : " (ẩn)");
    }

    List<String> banners(Arrangement arrangement) {
        return arrangement.banners().stream().map(ArrangementWords::line).toList();
    }

    private static String line(Banner banner) {
        return "“%s”%s, %s%s%s, ảnh %s"
                .formatted(
                        banner.alt(),
                        banner.href().isEmpty() ? "" : " → " + banner.href(),
                        banner.spot().label(),
                        moment(", từ ", banner.from()),
                        moment(", đến ", banner.until()),
                        banner.file().substring(0, 8));
    }

    private static String moment(String before, @Nullable Instant moment) {
        return moment == null ? "" : before + Formats.toTheSecond(moment);
    }
}
