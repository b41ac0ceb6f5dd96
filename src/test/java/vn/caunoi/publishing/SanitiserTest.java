package vn.caunoi.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanitiserTest {

    private static final String PICTURE = "/anh/" + "a1".repeat(32) + "/960.jpg";

    private final Sanitiser sanitiser = new Sanitiser(Set.of("chinhphu.vn"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <h1>Mở đầu</h1>                     | <h2>Mở đầu</h2>
                    <h6>Nhỏ</h6>                        | <h4>Nhỏ</h4>
                    <p><b>đậm</b> <i>nghiêng</i></p>    | <p><strong>đậm</strong> <em>nghiêng</em></p>
                    <p class=a style=b id=c>chữ</p>     | <p>chữ</p>
                    <div>một<br><br>hai</div>           | <p>một</p><p>hai</p>
                    <div><div>trong</div>ngoài</div>    | <p>trong</p><p>ngoài</p>
                    <p>a</p><p>&nbsp;</p><p><br></p>    | <p>a</p>
                    <dl><dt>Mục</dt><dd>Lời</dd></dl>   | <ul><li>Mục</li><li>Lời</li></ul>
                    <pre><p>một</p></pre>               | <pre>một</pre>
                    <span>lẻ</span> loi                 | <p>lẻ loi</p>
                    <p>trước<script>x()</script>sau</p> | <p>trướcsau</p>
                    <form><label>Tên</label><input></form> | <p>Tên</p>
                    <b><p>cả đoạn</p></b>               | <p>cả đoạn</p>
                    <p><u>gạch</u> <ins>thêm</ins></p>  | <p><u>gạch</u> <u>thêm</u></p>
                    <ol start=3 type=a><li>c</ol>       | <ol start="3" type="a"><li>c</li></ol>
                    <ol start=x type=square><li>c</ol>  | <ol><li>c</li></ol>
                    <p>1 &lt; 2 &amp; 3</p>             | <p>1 &lt; 2 &amp; 3</p>
                    """)
    void putsTheStructureRight(String dirty, String clean) {
        assertThat(html(dirty)).isEqualTo(clean);
    }

    @Test
    void keepsTablesWithTheirHeadings() {
        String table =
                "<table><caption>Mức thu</caption><thead><tr><th"
                        + " scope=\"col\">Việc</th></tr></thead><tbody><tr><td"
                        + " colspan=\"2\">Miễn</td></tr></tbody></table>";

        assertThat(html(table)).isEqualTo(table);
    }

    @Test
    void keepsPicturesOfThisSiteAndListsThoseWithoutWords() {
        String figure =
                "<figure><img src=\"%s\" alt=\"Đình làng\"><figcaption>Đình làng</figcaption></figure>"
                        .formatted(PICTURE);

        assertThat(html(figure)).isEqualTo(figure);
        assertThat(remarks("<p><img src=\"" + PICTURE + "\"></p>"))
                .containsExactly("ảnh thiếu lời mô tả (alt)");
        assertThat(html("<p><img src=\"" + PICTURE + "\"></p>")).contains("alt=\"\"");
    }

    @Test
    void takesAwayPicturesOfOthersButKeepsTheirCaption() {
        String foreign =
                "<figure><img src=\"https://x.vn/a.jpg\"><figcaption>Lời ảnh</figcaption></figure>";

        assertThat(html(foreign)).isEqualTo("<p>Lời ảnh</p>");
        assertThat(remarks(foreign)).containsExactly("bỏ ảnh không có trong kho");
    }

    @Test
    void keepsLinksInsideAndToListedHostsAndTurnsOthersIntoWords() {
        String links =
                "<p><a href=\"/lien-he\">a</a> <a"
                        + " href=\"https://vanban.chinhphu.vn/1?x=1&amp;y=2\">b</a></p>";

        assertThat(html(links)).isEqualTo(links);
        assertThat(html("<p><a href=\"https://cobac.example/\">cá cược</a></p>"))
                .isEqualTo("<p>cá cược</p>");
        assertThat(remarks("<p><a href=\"https://cobac.example/\">cá cược</a></p>"))
                .containsExactly("bỏ liên kết, giữ chữ");
        assertThat(html("<p><a href=\"https://giachinhphu.vn/\">giả</a></p>"))
                .isEqualTo("<p>giả</p>");
    }

    @Test
    void keepsFootnotesAndTheirWayBack() {
        String note =
                "<p>Theo luật<sup><a href=\"#fn1\" id=\"fnref1\">1</a></sup></p><p id=\"fn1\">Luật"
                        + " số 10</p>";

        assertThat(html(note)).isEqualTo(note);
        assertThat(html("<p><a href=\"#wrapper\">[đầu trang]</a></p>"))
                .isEqualTo("<p>[đầu trang]</p>");
    }

    @Test
    void composesDecomposedLetters() {
        assertThat(html("<p>Ti\u00EA\u0301ng Vi\u00EA\u0323t</p>")).isEqualTo("<p>Tiếng Việt</p>");
    }

    @Test
    void leavesOutWhatNoDatabaseStores() {
        assertThat(html("<p>a\u0000b\uD800c</p>")).isEqualTo("<p>ab\uFFFDc</p>");
    }

    private String html(String dirty) {
        return sanitiser.clean(dirty).html().html();
    }

    private List<String> remarks(String dirty) {
        return sanitiser.clean(dirty).remarks().stream().map(Remark::what).toList();
    }
}
