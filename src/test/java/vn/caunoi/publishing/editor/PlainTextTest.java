package vn.caunoi.publishing.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final String HTML =
            "<h2>Hồ sơ</h2><p>Theo <strong>Luật</strong> số <em>10</em><sup><a href=\"#fn1\""
                    + " id=\"fnref1\">1</a></sup>, <a href=\"https://chinhphu.vn/luat\">xem văn"
                    + " bản</a>.<br>Gồm:</p><ul><li>đơn<ul><li>bản chính</li></ul></li><li>sổ"
                    + " hộ</li></ul><ol start=\"3\"><li>nộp</li></ol><blockquote><p>Lời"
                    + " trích</p></blockquote><table><thead><tr><th scope=\"col\">Việc</th><th"
                    + " scope=\"col\">Phí</th></tr></thead><tbody><tr><td>Khai"
                    + " sinh</td><td>0</td></tr></tbody></table><figure><img"
                    + " src=\"/anh/x/960.jpg\" alt=\"Đình làng\"><figcaption>Đình làng"
                    + " xưa</figcaption></figure><ol><li id=\"fn1\">Luật số 10 <a"
                    + " href=\"#fnref1\">↩</a></li></ol>";
    private static final String PLAIN =
            """
            ## Hồ sơ

            Theo **Luật** số *10*[^1], [xem văn bản](https://chinhphu.vn/luat).
            Gồm:

            - đơn
                - bản chính
            - sổ hộ

            3. nộp

            > Lời trích

            | Việc | Phí |
            |---|
            | Khai sinh | 0 |

            ![Đình làng](/anh/x/960.jpg) Đình làng xưa

            [^1]: Luật số 10""";

    @Test
    void writesABodyDown() {
        assertThat(PlainText.of(HTML)).isEqualTo(PLAIN);
    }

    @Test
    void readsItBack() {
        assertThat(PlainText.html(PLAIN)).isEqualTo(HTML);
    }

    @Test
    void takesWhatPeopleTypeWithoutThinkingOfMarkup() {
        assertThat(PlainText.html("Kính gửi:\r\n- Ông An\r\n- Bà Bình\r\n\r\n2 * 3 * 4 < 5 & [x]"))
                .isEqualTo(
                        "<p>Kính gửi:</p><ul><li>Ông An</li><li>Bà Bình</li></ul><p>2 * 3 * 4 &lt; 5"
                                + " &amp; [x]</p>");
        assertThat(PlainText.html("# To nhất\n[^9] không có"))
                .isEqualTo("<h2>To nhất</h2><p>[^9] không có</p>");
        assertThat(PlainText.html("")).isEmpty();
    }

    @Test
    void keepsWhatItHasNoSignForAsWords() {
        assertThat(PlainText.of("<p>H<sub>2</sub>O <u>gạch</u></p><dl><dt>a</dt></dl>"))
                .isEqualTo("H2O gạch\n\na");
        assertThat(
                        PlainText.of(
                                "<table><tr><td colspan=2>gộp</td></tr><tr><td>a|b</td><td>c</td></tr></table>"))
                .isEqualTo("| gộp |  |\n| a\\|b | c |");
    }

    @Test
    void takesNoWordsForMarkup() {
        String html =
                "<p>## không<br>- phải<br>1. mục<br>&gt; trích<br>|bảng|<br>---<br>![ảnh](x) *sao* [chữ](x) \\</p>";

        assertThat(PlainText.html(PlainText.of(html))).isEqualTo(html);
    }

    @Test
    void picturesInsideListsAndAnExclamationBeforeALinkComeBack() {
        String html =
                "<ul><li>cổng <img src=\"/anh/x/960.jpg\" alt=\"Cổng\"></li></ul><p>Ồ!<a href=\"/x\">xem</a></p>";

        assertThat(PlainText.html(PlainText.of(html))).isEqualTo(html);
        assertThat(PlainText.html("[^a]: một\n> [^a]: hai\n\nx[^a]")).contains("một hai");
    }

    @Test
    void aLinkAroundAPictureAddsNoWord() {
        assertThat(
                        PlainText.of(
                                "<ul><li><a href=\"/x\"><figure><img src=\"/anh/x/960.jpg\""
                                        + " alt=\"Đình\"><figcaption><a href=\"/luat\">Luật</a>"
                                        + "</figcaption></figure></a></li></ul>"))
                .doesNotContain("/x)")
                .contains("[Luật](/luat)");
    }

    @Test
    void attackInPlainTextIsOnlyWords() {
        assertThat(PlainText.html("<script>alert(1)</script> ![\"><b>](x\"onerror=1)"))
                .doesNotContain("<script", "<b>");
        assertThat(PlainText.html("![\"><b>](x\"onerror=1)")).doesNotContain("<b>", "\"onerror");
    }
}
