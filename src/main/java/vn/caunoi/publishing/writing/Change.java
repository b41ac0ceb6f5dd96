package vn.caunoi.publishing.writing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What differs between two editions in one part of a piece (chỗ khác nhau), word by word.
 *
 * @param part "Tiêu đề", "Nội dung"
 */
record Change(String part, List<Run> runs) {

    private static final Pattern WORD = Pattern.compile("\\S+|\\n");

    /** Whether words stand in both, were taken away, or came to be. */
    enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** Words that share a fate. */
    record Run(Kind kind, String words) {}

    /** The parts that differ. */
    static List<Change> between(Copy older, Copy newer) {
        return Stream.of(
                        of("Tiêu đề", older.title(), newer.title()),
                        of("Tóm tắt", older.lead(), newer.lead()),
                        of("Nội dung", words(older), words(newer)),
                        of("Tác giả", older.author(), newer.author()),
                        of("Nguồn", older.source(), newer.source()),
                        of(
                                "Từ khóa",
                                String.join(", ", older.tags()),
                                String.join(", ", newer.tags())),
                        of("Phần cuối của địa chỉ", older.slug(), newer.slug()),
                        of("Ảnh đại diện", picture(older), picture(newer)),
                        of("Tệp đính kèm", files(older), files(newer)))
                .filter(Change::isOne)
                .toList();
    }

    static Change of(String part, String older, String newer) {
        List<String> before = split(older);
        List<String> after = split(newer);
        var runs = new ArrayList<Run>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(runs, Kind.SAME, before.subList(at, delta.getSource().getPosition()));
            add(runs, Kind.GONE, delta.getSource().getLines());
            add(runs, Kind.NEW, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Kind.SAME, before.subList(at, before.size()));
        return new Change(part, runs);
    }

    private boolean isOne() {
        return runs.stream().anyMatch(run -> run.kind() != Kind.SAME);
    }

    private static void add(List<Run> runs, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(kind, String.join(" ", words)));
        }
    }

    private static List<String> split(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Each block on a line of its own, pictures by what they show. */
    private static String words(Copy copy) {
        Element body = Jsoup.parseBodyFragment(copy.body().html()).body();
        body.select("img")
                .forEach(picture -> picture.before(" [ảnh: " + picture.attr("alt") + "] "));
        body.select("p, h2, h3, h4, li, tr, figcaption, blockquote")
                .forEach(block -> block.append("\n"));
        return body.wholeText().replaceAll("[ \\t]*\\n\\s*", "\n").strip();
    }

    private static String picture(Copy copy) {
        Copy.Illustration picture = copy.picture();
        return picture == null
                ? ""
                : "%s – %s – %s"
                        .formatted(
                                picture.file().value().substring(0, 8),
                                picture.alt(),
                                picture.caption());
    }

    private static String files(Copy copy) {
        return String.join(
                "\n", copy.attachments().stream().map(Copy.Offer::name).toArray(String[]::new));
    }
}
