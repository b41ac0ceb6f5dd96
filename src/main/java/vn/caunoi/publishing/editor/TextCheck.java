package vn.caunoi.publishing.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Finds what shuts readers out of a body (kiểm tra khả năng tiếp cận): WCAG 2.2, success criteria
 * 1.1.1, 1.3.1, 1.4.3, 2.4.4, 2.4.6, as far as a program can see them.
 */
public final class TextCheck {

    /** What may be wrong, and whether it keeps an article from being published. */
    public enum Kind {
        PICTURE_WITHOUT_WORDS(true),
        PICTURE_MISSING(true),
        HEADING_SKIPPED(false),
        HEADING_EMPTY(true),
        LINK_VAGUE(false),
        LINK_EMPTY(true),
        TABLE_WITHOUT_HEADINGS(true),
        CONTRAST_POOR(true);

        private final boolean blocking;

        Kind(boolean blocking) {
            this.blocking = blocking;
        }
    }

    /**
     * One thing to put right.
     *
     * @param sentence what is wrong and what to do
     * @param place the words at hand or nearest to it, or the number of the picture or table
     */
    public record Finding(Kind kind, String sentence, String place) {

        public boolean blocking() {
            return kind.blocking;
        }
    }

    /** What stands in a body instead of a picture that could not be fetched. */
    public static final String MISSING_PICTURE = "[Ảnh thiếu";

    private static final Set<String> VAGUE =
            Set.of(
                    "tại đây",
                    "ở đây",
                    "đây",
                    "vào đây",
                    "xem",
                    "xem thêm",
                    "xem tại đây",
                    "xem chi tiết",
                    "chi tiết",
                    "bấm vào đây",
                    "bấm đây",
                    "nhấn vào đây",
                    "nhấp vào đây",
                    "click",
                    "click here",
                    "click vào đây",
                    "here",
                    "link",
                    "liên kết",
                    "đọc thêm",
                    "đọc tiếp",
                    "tải về",
                    "tải xuống",
                    "file",
                    "tệp");
    private static final Pattern BARE_ADDRESS = Pattern.compile("(?i)^(https?://|www\\.)\\S+$");
    private static final Pattern EDGE =
            Pattern.compile("^[\\s\\p{Punct}…»«“”]+|[\\s\\p{Punct}…»«“”]+$");
    private static final int PLACE = 60;

    private final Element body;
    private final List<Finding> findings = new ArrayList<>();

    private TextCheck(String html) {
        this.body = Jsoup.parseBodyFragment(html).body();
    }

    /** In the order of the text. */
    public static List<Finding> of(String html) {
        return new TextCheck(html).findings();
    }

    private List<Finding> findings() {
        int level = 1;
        for (Element element : body.getAllElements()) {
            switch (element.normalName()) {
                case "img" -> picture(element);
                case "p" -> missingPicture(element);
                case "a" -> link(element);
                case "table" -> table(element);
                case "h1", "h2", "h3", "h4", "h5", "h6" -> level = heading(element, level);
                default -> {}
            }
            contrast(element);
        }
        return List.copyOf(findings);
    }

    private void picture(Element img) {
        if (img.attr("alt").isBlank()) {
            found(
                    Kind.PICTURE_WITHOUT_WORDS,
                    "Ảnh chưa có lời mô tả cho người không nhìn thấy: hãy viết trong ảnh có gì.",
                    numbered("Ảnh thứ ", "img", img));
        }
    }

    private void missingPicture(Element paragraph) {
        if (paragraph.text().strip().startsWith(MISSING_PICTURE)) {
            found(
                    Kind.PICTURE_MISSING,
                    "Còn chỗ trống của một ảnh chưa chép được: hãy chèn lại ảnh hoặc xóa dòng này.",
                    shortened(paragraph.text()));
        }
    }

    private int heading(Element heading, int before) {
        int level = heading.normalName().charAt(1) - '0';
        if (heading.text().isBlank() && heading.selectFirst("img[alt~=\\S]") == null) {
            found(
                    Kind.HEADING_EMPTY,
                    "Đề mục không có chữ: hãy viết đề mục hoặc xóa dòng này.",
                    "Sau “" + wordsBefore(heading) + "”");
            return before;
        }
        if (level > before + 1) {
            found(
                    Kind.HEADING_SKIPPED,
                    "Đề mục bỏ cách một cấp: hãy chọn cấp %d cho đúng thứ bậc."
                            .formatted(before + 1),
                    shortened(heading.text()));
        }
        return level;
    }

    private void link(Element link) {
        if (!link.hasAttr("href") || link.attr("href").startsWith("#")) {
            return;
        }
        String words = link.text().strip();
        if (words.isEmpty() && link.selectFirst("img[alt~=\\S]") == null) {
            found(
                    Kind.LINK_EMPTY,
                    "Liên kết không có chữ: hãy viết chữ cho liên kết hoặc bỏ nó đi.",
                    shortened(link.attr("href")));
        } else if (BARE_ADDRESS.matcher(words).matches()) {
            found(
                    Kind.LINK_VAGUE,
                    "Liên kết chỉ là một địa chỉ: hãy viết tên của trang hay văn bản thay cho địa"
                            + " chỉ.",
                    shortened(words));
        } else if (VAGUE.contains(bare(words))) {
            found(
                    Kind.LINK_VAGUE,
                    "Chữ của liên kết không nói dẫn đến đâu: hãy viết tên của trang hay văn bản.",
                    "“" + shortened(words) + "” sau “" + wordsBefore(link) + "”");
        }
    }

    private static String bare(String words) {
        return EDGE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("").replaceAll("\\s+", " ");
    }

    private void table(Element table) {
        if (table.selectFirst("th") == null) {
            found(
                    Kind.TABLE_WITHOUT_HEADINGS,
                    "Bảng chưa có ô tiêu đề: hãy đặt hàng đầu (hoặc cột đầu) làm tiêu đề.",
                    numbered("Bảng thứ ", "table", table));
        }
    }

    private void contrast(Element element) {
        if (Contrast.tooPoor(element)) {
            found(
                    Kind.CONTRAST_POOR,
                    "Màu chữ khó đọc trên nền: hãy bỏ màu hoặc chọn màu đậm hơn.",
                    shortened(element.text()));
        }
    }

    private void found(Kind kind, String sentence, String place) {
        findings.add(new Finding(kind, sentence, place));
    }

    private String numbered(String what, String selector, Element element) {
        return what + (body.select(selector).indexOf(element) + 1);
    }

    /** The end of the words that come before an element. */
    private String wordsBefore(Element element) {
        var words = new StringBuilder();
        for (var node : body.nodeStream().toList()) {
            if (node == element) {
                break;
            }
            if (node instanceof org.jsoup.nodes.TextNode text) {
                words.append(' ').append(text.text());
            }
        }
        String all = words.toString().replaceAll("\\s+", " ").strip();
        return all.length() <= PLACE ? all : "…" + all.substring(all.length() - PLACE);
    }

    private static String shortened(String words) {
        return words.length() <= PLACE ? words : words.substring(0, PLACE) + "…";
    }
}
