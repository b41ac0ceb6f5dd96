package vn.caunoi.publishing.editor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;
import vn.caunoi.publishing.editor.WordFile.Picture;

/** The text of a Word document on its way to a body: what mammoth made of it, put right. */
final class WordText {

    private static final String STYLES =
            """
            p[style-name='Title'] => h1.title:fresh
            p[style-name='Subtitle'] => p:fresh
            p[style-name='Quote'] => blockquote > p:fresh
            p[style-name='Intense Quote'] => blockquote > p:fresh
            p[style-name='caption'] => p:fresh
            p[style-name='List Paragraph'] => p:fresh
            p[style-name='Body Text'] => p:fresh
            p[style-name='No Spacing'] => p:fresh
            u => u
            """;
    private static final int MOST_PICTURE = 15 << 20;
    private static final int MOST_PICTURES = 60 << 20;
    private static final String PLACEHOLDER = "picture:";
    private static final Pattern STYLE =
            Pattern.compile("Unrecognised paragraph style: '?([^'(]*)'?.*");
    private static final Pattern NOTE =
            Pattern.compile("footnote-(ref-)?([0-9]+)|endnote-(ref-)?([0-9]+)");

    private final List<Picture> pictures = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private Document document = Document.createShell("");
    private String title = "";
    private long held;

    private WordText() {}

    static WordText read(Path file) throws IOException {
        var text = new WordText();
        var result =
                new DocumentConverter()
                        .addStyleMap(STYLES)
                        .disableEmbeddedStyleMap()
                        .imageConverter(text::picture)
                        .convertToHtml(file.toFile());
        result.getWarnings().forEach(text::warn);
        text.document = Jsoup.parseBodyFragment(result.getValue());
        text.putRight();
        return text;
    }

    String title() {
        return title;
    }

    List<String> notes() {
        return new ArrayList<>(notes);
    }

    String html() {
        document.outputSettings().prettyPrint(false);
        return document.body().html();
    }

    /**
     * Gives every picture its address.
     *
     * @param keep answers with an empty address when there is none
     */
    void show(Function<Picture, String> keep) {
        for (Element img : document.body().select("img[src^=" + PLACEHOLDER + "]")) {
            Picture picture =
                    pictures.get(Integer.parseInt(img.attr("src").substring(PLACEHOLDER.length())));
            String address = keep.apply(picture);
            if (address.isEmpty()) {
                img.replaceWith(missing(picture));
            } else {
                img.attr("src", address).attr("alt", picture.alt());
            }
        }
    }

    private static Element missing(Picture picture) {
        String words = picture.alt().isEmpty() ? picture.name() : picture.alt();
        return new Element("p")
                .text(TextCheck.MISSING_PICTURE + ": " + words + " – hãy chèn lại ảnh này]");
    }

    private Map<String, String> picture(Image image) throws IOException {
        int number = pictures.size();
        String type = image.getContentType();
        String ending = type.substring(type.lastIndexOf('/') + 1).replaceFirst("^x-|\\+.*$", "");
        byte[] content;
        try (InputStream in = image.getInputStream()) {
            content = bounded(in);
        }
        String alt = image.getAltText().orElse("").strip();
        pictures.add(new Picture("anh-%d.%s".formatted(number + 1, ending), alt, content));
        return Map.of("src", PLACEHOLDER + number);
    }

    /** Nothing when it is too large: a small file may hold a large picture. */
    private byte[] bounded(InputStream in) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(in.readNBytes(MOST_PICTURE + 1));
        held += out.size();
        return out.size() > MOST_PICTURE || held > MOST_PICTURES ? new byte[0] : out.toByteArray();
    }

    private void warn(String warning) {
        if (warning.startsWith("Image of type")) {
            return; // whoever keeps the picture says more
        }
        Matcher style = STYLE.matcher(warning);
        notes.add(
                style.matches()
                        ? "Kiểu đoạn “%s” của Word được nhập như đoạn văn thường."
                                .formatted(style.group(1).strip())
                        : "Có phần của tệp Word (hình vẽ, công thức, biểu đồ…) không chuyển được:"
                                + " hãy so lại với bản gốc.");
    }

    private void putRight() {
        takeTitle();
        lowerHeadings();
        document.body().select("table").forEach(WordText::makeHeadings);
        document.body().select("[id], a[href^=#]").forEach(WordText::nameNotes);
    }

    private void takeTitle() {
        Element first = document.body().firstElementChild();
        Element named = document.body().selectFirst("h1.title");
        boolean opens = first != null && first.nameIs("h1");
        Element heading = named != null ? named : opens ? first : null;
        if (heading != null) {
            title = heading.text().strip();
            heading.remove();
        }
    }

    /** The page's own title is the heading of level one. */
    private void lowerHeadings() {
        if (document.body().selectFirst("h1") == null) {
            return;
        }
        for (Element heading : document.body().select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            heading.tagName("h" + Math.min(4, level + 1));
        }
    }

    /** A first row in bold letters throughout is a row of headings. */
    private static void makeHeadings(Element table) {
        Element first = table.selectFirst("tr");
        if (first == null || table.selectFirst("th") != null) {
            return;
        }
        boolean bold = first.children().stream().allMatch(WordText::isBold);
        if (bold && table.select("tr").size() > 1) {
            first.select("> td").forEach(cell -> cell.tagName("th").attr("scope", "col"));
            first.select("strong").forEach(Element::unwrap);
            Element head = new Element("thead").appendChild(first.clone());
            first.remove();
            table.prependChild(head);
        }
    }

    private static boolean isBold(Element cell) {
        Element rest = cell.clone();
        rest.select("strong").remove();
        return cell.hasText() && !rest.hasText();
    }

    private static void nameNotes(Element element) {
        element.attr("id", noteName(element.id()));
        String href = element.attr("href");
        if (href.startsWith("#")) {
            element.attr("href", "#" + noteName(href.substring(1)));
        }
        if (element.id().isEmpty()) {
            element.removeAttr("id");
        }
    }

    private static String noteName(String id) {
        Matcher note = NOTE.matcher(id);
        if (!note.matches()) {
            return id;
        }
        boolean end = note.group(4) != null;
        boolean back = note.group(1) != null || note.group(3) != null;
        return (back ? "fnref" : "fn") + (end ? "e" + note.group(4) : note.group(2));
    }
}
