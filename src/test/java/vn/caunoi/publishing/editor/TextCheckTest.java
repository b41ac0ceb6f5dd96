package vn.caunoi.publishing.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.publishing.editor.TextCheck.Finding;
import vn.caunoi.publishing.editor.TextCheck.Kind;

class TextCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>Một đoạn văn.</p>                                     |
                    <h2>Mục</h2><h3>Ý</h3><h2>Mục</h2>                       |
                    <h2>Mục</h2><h4>Ý nhỏ</h4>                               | HEADING_SKIPPED
                    <h3>Mở đầu bằng cấp ba</h3>                              | HEADING_SKIPPED
                    <h2> &nbsp; </h2>                                        | HEADING_EMPTY
                    <h2></h2><h4>Ý</h4>                                      | HEADING_EMPTY HEADING_SKIPPED
                    <figure><img src="/a" alt="Đình làng"></figure>          |
                    <p><img src="/a"></p>                                    | PICTURE_WITHOUT_WORDS
                    <p><img src="/a" alt="  "></p>                           | PICTURE_WITHOUT_WORDS
                    <p>[Ảnh thiếu: sơ đồ – hãy chèn lại ảnh này]</p>         | PICTURE_MISSING
                    <a href="/luat">Luật Đất đai năm 2024</a>                |
                    <a href="/luat">Tại đây</a>                              | LINK_VAGUE
                    <a href="/luat">xem  thêm…</a>                           | LINK_VAGUE
                    <a href="/luat">»Click vào đây!</a>                      | LINK_VAGUE
                    <a href="/luat">https://chinhphu.vn/luat</a>             | LINK_VAGUE
                    <a href="/luat">www.chinhphu.vn</a>                      | LINK_VAGUE
                    <a href="/luat">Xem thêm Luật Đất đai</a>                |
                    <a href="/luat"> </a>                                    | LINK_EMPTY
                    <a href="/luat"><img src="/a" alt="Luật Đất đai"></a>    |
                    <sup><a href="#fn1" id="fnref1">1</a></sup>              |
                    <a id="fn1"></a>                                         |
                    <table><tr><th>Tên</th></tr><tr><td>A</td></tr></table>  |
                    <table><tr><td>Tên</td></tr><tr><td>A</td></tr></table>  | TABLE_WITHOUT_HEADINGS
                    <font color="#ff0">vàng trên trắng</font>                | CONTRAST_POOR
                    <font color="yellow"></font>                             |
                    <font color="#a6121f">đỏ đậm</font>                      |
                    <p style="color: rgb(200,200,200)">xám nhạt</p>          | CONTRAST_POOR
                    <p style="background:#a6121f;color:#fff">trắng</p>       |
                    <td bgcolor="black">đen trên đen</td>                    |
                    <p style="background:#111">đen trên đen</p>              | CONTRAST_POOR
                    """)
    void findsWhatShutsReadersOut(String html, String kinds) {
        assertThat(TextCheck.of(html).stream().map(Finding::kind).map(Kind::name))
                .containsExactly(kinds == null ? new String[0] : kinds.split(" "));
    }

    @Test
    void namesThePlaceAndSaysWhatToDo() {
        var findings =
                TextCheck.of(
                        "<p><img src=a alt=x></p><p>Hồ sơ gồm ba giấy tờ, <a href=/x>tại đây</a></p>"
                                + "<p><img src=b></p>");

        assertThat(findings)
                .extracting(Finding::place)
                .containsExactly("“tại đây” sau “Hồ sơ gồm ba giấy tờ,”", "Ảnh thứ 2");
        assertThat(findings).extracting(Finding::blocking).containsExactly(false, true);
        assertThat(findings).extracting(Finding::sentence).allMatch(said -> said.contains("hãy"));
    }

    @ParameterizedTest
    @CsvSource({"0, 16777215, 21.0", "16777215, 16777215, 1.0", "7829367, 16777215, 4.48"})
    void measuresContrastAsWcagDoes(int words, int ground, double ratio) {
        assertThat(Contrast.ratio(words, ground))
                .isCloseTo(ratio, org.assertj.core.data.Offset.offset(0.005));
    }
}
