package vn.caunoi.portal.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found on a page, and what is left in peace. */
class SuspectsTest {

    private static final KnownHosts HOSTS =
            new KnownHosts(Set.of("xa-a.localhost", "xa-b.localhost"), Set.of("chinhphu.vn"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    LINK       | <a href="https://casino.example/">x</a>
                    LINK       | <a href="//casino.example/">x</a>
                    LINK       | <a href="/\\casino.example/">x</a>
                    LINK       | <a href=" \\\\casino.example">x</a>
                    LINK       | <a href="https:casino.example">x</a>
                    LINK       | <a href="HTTPS://chinhphu.vn@casino.example/">x</a>
                    LINK       | <a href="https://chinhphu.vn.casino.example/">x</a>
                    LINK       | <a href="ht&#10;tps://casino.example">x</a>
                    LINK       | <map><area href="https://casino.example"></map>
                    LINK       | <a ping="https://casino.example" href="/">x</a>
                    LINK       | <a href="intent://casino.example">x</a>
                    CODE       | <a href="javascript:alert(1)">x</a>
                    CODE       | <a href="java&#9;script:alert(1)">x</a>
                    CODE       | <img src="data:image/svg+xml;base64,PHN2Zz4=">
                    SCRIPT     | <script src="//casino.example/a.js"></script>
                    SCRIPT     | <script>document.write('x')</script>
                    FRAME      | <iframe src="/kinh-te"></iframe>
                    FRAME      | <p srcdoc="x">x</p>
                    FORM       | <form action="https://casino.example"></form>
                    FORM       | <button formaction="//casino.example">x</button>
                    OBJECT     | <object data="/a.swf"></object>
                    OBJECT     | <embed src="/a.swf">
                    MEDIA      | <img src="https://casino.example/1.gif">
                    MEDIA      | <img srcset="/a.jpg 1x, https://casino.example/b.jpg 2x">
                    MEDIA      | <video poster="https://casino.example/1.jpg"></video>
                    MEDIA      | <svg><image xlink:href="https://casino.example/1.svg"></svg>
                    MEDIA      | <table background="https://casino.example/1.gif"></table>
                    RESOURCE   | <link rel="preload" href="https://casino.example/a.css">
                    RESOURCE   | <link rel="dns-prefetch" href="//casino.example">
                    RESOURCE   | <link rel="preload" imagesrcset="https://casino.example/a 1x">
                    REFRESH    | <meta http-equiv="Refresh" content="0;url=/khac">
                    BASE       | <base href="/khac/">
                    STYLE      | <style>@import url(//casino.example/a.css);</style>
                    STYLE      | <p style="color:red">x</p>
                    HIDDEN     | <div style="display: none">x</div>
                    HIDDEN     | <div style="position:absolute; left:-9999px">x</div>
                    HIDDEN     | <div style="height:0;overflow:hidden">x</div>
                    HIDDEN     | <div style="font-size : 0">x</div>
                    HANDLER    | <p onclick="x()">x</p>
                    """)
    void everyWayOutIsFound(Suspicion kind, String html) {
        assertThat(Suspects.on("/", Jsoup.parse(html), HOSTS))
                .as(html)
                .extracting(Finding::kind)
                .contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/kinh-te\">x</a><a href=\"#muc\">x</a><a href=\"?trang=2\">x</a>",
                "<a href=\"https://xa-b.localhost:8080/\">x</a>",
                "<a href=\"https://vanban.chinhphu.vn/1\">x</a>",
                "<a href=\"mailto:a@casino.example\">x</a><a href=\"tel:0220\">x</a>",
                "<script type=\"application/ld+json\">{}</script>",
                "<script type=\"module\" src=\"/assets/a.js\"></script>",
                "<img src=\"/anh/a/320.jpg\" srcset=\"/anh/a/320.jpg 320w, /anh/a/640.jpg 640w\">"
            })
    void whatTheHouseWritesIsLeftInPeace(String html) {
        assertThat(Suspects.on("/", Jsoup.parse(html), HOSTS)).isEmpty();
    }

    @Test
    void aFindingTellsWhereItStands() {
        var found =
                Suspects.on(
                        "/kinh-te/a",
                        Jsoup.parse("<p><a\nhref=\"//casino.example\">nhà cái</a></p>"),
                        HOSTS);
        assertThat(found)
                .containsExactly(
                        new Finding(
                                Suspicion.LINK,
                                "/kinh-te/a",
                                "//casino.example",
                                "<a href=\"//casino.example\">nhà cái</a>",
                                ""));
    }

    @Test
    void figuresMayDifferAndWordsMayNot() {
        Outline one = outline("<p>Có 12 người</p><a href=\"/a\">a</a>");
        assertThat(one.firstDifference(outline("<p>Có 1.234 người</p><a href=\"/a\">a</a>")))
                .isEmpty();
        assertThat(one.firstDifference(outline("<p>Có 12 người</p><a href=\"/b\">a</a>")))
                .isEqualTo("“/a” và “/b”");
        assertThat(one.firstDifference(outline("<p>Có 12 nhà cái</p><a href=\"/a\">a</a>")))
                .contains("nhà cái");
    }

    private static Outline outline(String html) {
        return Outline.of(Jsoup.parse(html));
    }
}
