package vn.caunoi.publishing.editor;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A body as plain text (văn bản thường), for people whose browser runs no JavaScript.
 *
 * <p>A blank line ends a paragraph; a line break inside one stays. What a line begins with says
 * what it is:
 *
 * <pre>
 * ## Mục lớn                     ### and #### are smaller headings
 * - ý thứ nhất                   an item of a list; four spaces before it: one level deeper
 * 1. khoản thứ nhất              an item of a numbered list, which counts on from the first number
 * &gt; lời trích                    a quotation
 * | Tên | Số |                   a row of a table; the first is its heading, under it |---|
 * ![lời mô tả](địa chỉ) lời ảnh  a picture with its alternative text and its caption
 * ---                            a line across
 * [^1]: lời chú                  a footnote, to which [^1] in the text refers
 * </pre>
 *
 * Inside a line: {@code **đậm**}, {@code *nghiêng*}, {@code [chữ](địa chỉ)}; a backslash before a
 * sign takes its meaning away. What the markup has no sign for (underlining, merged cells) is kept
 * as words.
 */
public final class PlainText {

    private PlainText() {}

    /** The text of a body, ready for a {@code textarea}. */
    public static String of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        return new PlainWriter(document.body()).written();
    }

    /** The body of a text. It is markup, but not yet clean: the sanitiser comes after. */
    public static String html(String plain) {
        return new PlainReader(plain).html();
    }
}
