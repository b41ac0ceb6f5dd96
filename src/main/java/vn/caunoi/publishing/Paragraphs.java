package vn.caunoi.publishing;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes paragraphs (đoạn văn) of loose words and of line breaks that stand for them. */
final class Paragraphs {

    private Paragraphs() {}

    /** Puts neighbours into a paragraph, unless they show nothing. */
    static void wrap(List<Node> neighbours) {
        if (neighbours.stream().allMatch(Paragraphs::isSpace)) {
            neighbours.stream().skip(1).forEach(Node::remove);
            neighbours.stream().limit(1).forEach(space -> space.replaceWith(new TextNode("\n")));
            return;
        }
        Element paragraph = new Element("p");
        neighbours.getFirst().before(paragraph);
        neighbours.forEach(paragraph::appendChild);
    }

    /** Two line breaks or more end a paragraph. */
    static void split(Element paragraph) {
        List<Node> part = new ArrayList<>();
        int breaks = 0;
        for (Node node : new ArrayList<>(paragraph.childNodes())) {
            boolean space = isSpace(node);
            if (!space && breaks > 1) {
                Element before = new Element("p");
                paragraph.before(before);
                part.forEach(before::appendChild);
                trim(before);
                part.clear();
            }
            breaks = space ? breaks + (isBreak(node) ? 1 : 0) : 0;
            part.add(node);
        }
    }

    /** Takes line breaks and space from both ends. */
    static void trim(Element paragraph) {
        while (paragraph.childNodeSize() > 0 && isSpace(paragraph.childNode(0))) {
            paragraph.childNode(0).remove();
        }
        while (paragraph.childNodeSize() > 0
                && isSpace(paragraph.childNode(paragraph.childNodeSize() - 1))) {
            paragraph.childNode(paragraph.childNodeSize() - 1).remove();
        }
        if (paragraph.firstChild() instanceof TextNode first) {
            first.text(first.getWholeText().stripLeading());
        }
        if (paragraph.lastChild() instanceof TextNode last) {
            last.text(last.getWholeText().stripTrailing());
        }
    }

    static boolean isBlank(TextNode text) {
        return text.getWholeText()
                .chars()
                .allMatch(
                        c -> Character.isWhitespace(c) || c == 0xA0 || c == 0x200B || c == 0xFEFF);
    }

    private static boolean isSpace(Node node) {
        return isBreak(node) || node instanceof TextNode text && isBlank(text);
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && element.nameIs("br");
    }
}
