package vn.caunoi.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts the structure of a text right (cấu trúc bài): headings from level two, paragraphs, lists.
 */
final class Structure {

    static final Pattern OWN_PICTURE = Pattern.compile("/anh/[0-9a-f]{64}/[0-9a-z.]{1,20}");
    static final Pattern FOOTNOTE =
            Pattern.compile("_?(fn|ftn|fnref|ftnref|footnote|chu-thich|note)[-_:]?[0-9a-z-]{0,20}");

    private final Links links;
    private final Set<Remark> remarks;

    Structure(Links links, Set<Remark> remarks) {
        this.links = links;
        this.remarks = remarks;
    }

    void putRight(Element body) {
        keepWordsAlone(body);
        for (Element element : inside(body)) {
            drop(element);
        }
        Set<String> notes = footnotes(body);
        body.select("a").forEach(link -> link(link, notes));
        body.select("img").forEach(this::picture);
        dropEmpty(body);
        for (Element element : inside(body).reversed()) {
            rename(element);
            fit(element);
        }
        wrapLooseWords(body);
        body.select("blockquote").forEach(Structure::wrapLooseWords);
        dropEmpty(body);
    }

    /** Takes away what shows nothing, the innermost first, and loose space between blocks. */
    private static void dropEmpty(Element body) {
        for (Element element : inside(body).reversed()) {
            if (element.nameIs("p")) {
                Paragraphs.trim(element);
            }
            if (isEmpty(element)) {
                element.remove();
            }
        }
    }

    private void drop(Element element) {
        if (!Tags.DROPPED.contains(element.normalName())) {
            return;
        }
        if (Tags.FORM_PARTS.contains(element.normalName())) {
            remarks.add(new Remark("bỏ ô nhập của biểu mẫu", "biểu mẫu cũ không còn nơi nhận"));
        } else if (!Tags.UNREMARKABLE.contains(element.normalName()) && element.parent() != null) {
            String source = element.attr(element.hasAttr("data") ? "data" : "src");
            remarks.add(
                    new Remark(
                            "bỏ phần không an toàn", "<" + element.normalName() + "> " + source));
        }
        element.remove();
    }

    private static void rename(Element element) {
        String name = Tags.RENAMED.get(element.normalName());
        if (name != null) {
            element.tagName(name);
        } else if (!Tags.KEPT.contains(element.normalName())) {
            element.unwrap();
        }
    }

    /** A paragraph or a stretch of words holds no block; list items and lists belong together. */
    private static void fit(Element element) {
        if (element.parent() == null) {
            return;
        }
        switch (element.normalName()) {
            case "p", "h2", "h3", "h4", "a", "strong", "em", "u", "sub", "sup", "code" -> {
                if (holdsBlock(element)) {
                    wrapLooseWords(element);
                    element.unwrap();
                }
            }

            case "pre" ->
                    element.select(Tags.NO_WORDS).stream()
                            .filter(part -> part != element)
                            .forEach(Element::unwrap);
            case "ul", "ol" -> wrapLooseItems(element);
            case "figure" -> dissolveWithoutPicture(element);
            case "li" -> becomeParagraphOutside(element, Tags.LISTS);
            case "figcaption" -> becomeParagraphOutside(element, Set.of("figure"));
            default -> {}
        }
    }

    private static void dissolveWithoutPicture(Element figure) {
        if (figure.selectFirst("img, table, pre") == null) {
            figure.select("figcaption").forEach(caption -> caption.tagName("p"));
            wrapLooseWords(figure);
            figure.unwrap();
        }
    }

    private static boolean holdsBlock(Element element) {
        return element.children().stream().anyMatch(Structure::isBlock);
    }

    private static boolean isBlock(Element element) {
        return Tags.BLOCKS.contains(element.normalName());
    }

    private static void wrapLooseItems(Element list) {
        for (Node node : new ArrayList<>(list.childNodes())) {
            boolean item = node instanceof Element element && element.nameIs("li");
            if (!item && !(node instanceof TextNode text && Paragraphs.isBlank(text))) {
                node.wrap("<li></li>");
            }
        }
    }

    private static void becomeParagraphOutside(Element element, Set<String> homes) {
        Element parent = element.parent();
        if (parent == null || homes.contains(parent.normalName())) {
            return;
        }
        element.tagName("p");
        if (holdsBlock(element)) {
            wrapLooseWords(element);
            element.unwrap();
        }
    }

    /** Puts words that stand between blocks into paragraphs of their own. */
    private static void wrapLooseWords(Element box) {
        List<Node> run = new ArrayList<>();
        for (Node node : new ArrayList<>(box.childNodes())) {
            if (node instanceof Element element && isBlock(element)) {
                Paragraphs.wrap(run);
                run.clear();
            } else {
                run.add(node);
            }
        }
        Paragraphs.wrap(run);
        box.select("> p").forEach(Paragraphs::split);
    }

    private void link(Element link, Set<String> notes) {
        String href = link.attr("href").strip();
        if (href.startsWith("#")) {
            if (!notes.contains(href.substring(1))) {
                keepWords(link);
            }
        } else if (!href.isEmpty() && links.allow(href)) {
            link.attr("href", href);
        } else {
            if (!href.isEmpty()) {
                remarks.add(new Remark("bỏ liên kết, giữ chữ", href));
            }
            keepWords(link);
        }
    }

    /** A footnote's anchor stays even where its link goes. */
    private static void keepWords(Element link) {
        if (FOOTNOTE.matcher(link.id()).matches()) {
            link.removeAttr("href");
        } else {
            link.unwrap();
        }
    }

    private static Set<String> footnotes(Element body) {
        return body.select("a[id], p[id], li[id], sup[id]").stream()
                .map(Element::id)
                .filter(id -> FOOTNOTE.matcher(id).matches())
                .collect(Collectors.toSet());
    }

    private void picture(Element picture) {
        if (!OWN_PICTURE.matcher(picture.attr("src")).matches()) {
            remarks.add(new Remark("bỏ ảnh không có trong kho", picture.attr("src")));
            picture.remove();
        } else if (picture.attr("alt").isBlank()) {
            remarks.add(new Remark("ảnh thiếu lời mô tả (alt)", picture.attr("src")));
            picture.attr("alt", "");
        } else {
            picture.attr("alt", Sanitiser.plain(picture.attr("alt")));
        }
    }

    private static boolean isEmpty(Element element) {
        return switch (element.normalName()) {
            case "img", "br", "hr", "td", "th" -> false;
            case "table" -> !element.hasText() && element.selectFirst("img") == null;
            case "a" -> element.id().isEmpty() && showsNothing(element);
            default -> showsNothing(element);
        };
    }

    /** Asked from the innermost outwards, so that a child which is still there shows something. */
    private static boolean showsNothing(Element element) {
        return element.childNodes().stream()
                .allMatch(
                        node ->
                                node instanceof TextNode text && Paragraphs.isBlank(text)
                                        || node instanceof Element child && child.nameIs("br"));
    }

    /** Drops comments and the like; composes letters node by node, never across markup. */
    private static void keepWordsAlone(Element body) {
        List<Node> odd = new ArrayList<>();
        body.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode words) {
                        compose(words);
                    } else if (!(node instanceof Element)) {
                        odd.add(node);
                    }
                });
        odd.forEach(Node::remove);
    }

    private static void compose(TextNode words) {
        String written = words.getWholeText();
        String plain = Sanitiser.plain(written);
        if (!plain.equals(written)) {
            words.text(plain);
        }
    }

    private static List<Element> inside(Element body) {
        List<Element> all = new ArrayList<>(body.getAllElements());
        all.remove(body);
        return all;
    }
}
