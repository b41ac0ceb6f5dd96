package vn.caunoi.publishing.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of damaged inputs: every one is read, reported or refused; none breaks an importer. */
class ImportersFuzzTest {

    private static final long SEED = 20261123;
    private static final int INPUTS = 2000;
    private static final List<String> POISON =
            List.of(
                    "&bomb;",
                    "&#0;",
                    "&#x110000;",
                    "<![CDATA[",
                    "]]>",
                    "<!DOCTYPE x [<!ENTITY a 'b'>]>",
                    "<item>",
                    "</item>",
                    "</channel>",
                    "<channel>",
                    "</content:encoded>",
                    "\u0000",
                    "\uFFFF",
                    "<a ",
                    " x=\"",
                    "'>",
                    "<!--",
                    "-->",
                    "<?php ",
                    "?>",
                    "[caption]",
                    "[/caption]",
                    "[gallery ids=\"1,2,9\"]",
                    "[embed]",
                    "[[x]]",
                    "<pre>",
                    "<!--more",
                    "<script>",
                    "<table><tr>",
                    "<svg><style>",
                    "javascript:",
                    "../../../etc/passwd",
                    "file:///etc/passwd",
                    "\u0338",
                    "\u202E",
                    "\uD83D\uDE00",
                    "%00",
                    "%",
                    "\\",
                    "9999-99-99 99:99:99",
                    "-1",
                    "<div>".repeat(600),
                    "[".repeat(300));

    @TempDir Path folder;

    private final Random random = new Random(SEED);

    @Test
    void damagedExports() throws IOException {
        Path file = folder.resolve("xuat.xml");
        int stored = 0;
        for (int i = 0; i < INPUTS; i++) {
            Files.write(file, damaged(export()));
            LocalFiles files = i % 2 == 0 ? null : new LocalFiles(folder);
            stored +=
                    survive(
                            i,
                            new WxrSource(
                                    file,
                                    new WxrSource.Wishes(
                                            Collecting.ZONE, SectionMap.empty(), files)));
        }
        assertThat(stored).as("what was stored all the same").isGreaterThan(INPUTS / 2);
    }

    @Test
    void damagedPages() throws IOException {
        Path file = Files.createDirectories(folder.resolve("trang")).resolve("a.html");
        HtmlMapping mapping =
                HtmlMapping.of(
                        Map.of("title", "h1", "date", "time", "body", "article", "lead", "p"),
                        Collecting.ZONE);
        LocalFiles files = new LocalFiles(folder.resolve("trang"));
        int stored = 0;
        for (int i = 0; i < INPUTS; i++) {
            Files.write(file, damaged(page()));
            stored += survive(i, new HtmlSource(files, files.root(), mapping));
        }
        assertThat(stored).isGreaterThan(INPUTS / 2);
    }

    private static int survive(int number, Supply supply) {
        Collecting collecting = new Collecting();
        assertThatCode(
                        () -> {
                            try {
                                collecting.run(supply);
                            } catch (CannotImport refusal) {
                                assertThat(refusal.getMessage()).isNotBlank();
                            }
                        })
                .as("input %d", number)
                .doesNotThrowAnyException();
        assertThat(collecting.articles)
                .as("input %d", number)
                .allSatisfy(
                        article -> {
                            assertThat(article.title()).isNotBlank().doesNotContain("\u0000");
                            assertThat(article.body().html())
                                    .doesNotContain("<script", "<svg", "javascript:\"");
                        });
        assertThat(collecting.keys.values()).allMatch(times -> times == 1);
        return collecting.articles.size();
    }

    private byte[] damaged(String whole) {
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        int wounds = 1 + random.nextInt(3);
        for (int i = 0; i < wounds && bytes.length > 2; i++) {
            bytes = wounded(bytes);
        }
        return bytes;
    }

    private byte[] wounded(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(200));
        return switch (random.nextInt(6)) {
            case 0 -> {
                bytes[at] = (byte) random.nextInt(256);
                yield bytes;
            }
            case 1 -> spliced(bytes, at, new byte[0], bytes.length);
            case 2 -> spliced(bytes, at, new byte[0], to);
            case 3 -> spliced(bytes, at, java.util.Arrays.copyOfRange(bytes, at, to), at);
            case 4 -> spliced(bytes, tag(bytes, at), poison(), tag(bytes, at));
            default -> spliced(bytes, at, poison(), at);
        };
    }

    private byte[] poison() {
        return POISON.get(random.nextInt(POISON.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static int tag(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length - 1 && bytes[at] != '<') {
            at++;
        }
        return at;
    }

    private static byte[] spliced(byte[] bytes, int from, byte[] between, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + between.length);
        out.write(bytes, 0, from);
        out.writeBytes(between);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static String export() {
        StringBuilder xml = new StringBuilder(WxrSourceTest.HEAD);
        for (int i = 0; i < 4; i++) {
            xml.append(
                    """
                    <item><title>Bài %1$d</title><link>https://cu.example/bai-%1$d/</link>
                    <guid>https://cu.example/?p=%1$d</guid><dc:creator>lan</dc:creator>
                    <content:encoded><![CDATA[Mở đầu [caption id="x"]<img src="/a.jpg"> Lời[/caption]

                    <ul><li>một</li></ul><!--more--><p>Kết <a href="https://x.example">nối</a></p>]]></content:encoded>
                    <wp:post_id>%1$d</wp:post_id><wp:post_date>2023-06-1%1$d 04:20:12</wp:post_date>
                    <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                    <category domain="category" nicename="tin">Tin</category>
                    <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>3</wp:meta_value></wp:postmeta>
                    </item>
                    """
                            .formatted(i));
        }
        return xml.append(WxrSourceTest.FOOT).toString();
    }

    private static String page() {
        return """
        <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title></head><body>
        <h1>Bài</h1><time>10/06/2023 04:20</time><article><p>Một <b>hai</b></p><img src="a.jpg">
        <table><tr><td>ô</td></tr></table><a href="b.html">liên kết</a><blockquote>lời</blockquote>
        </article></body></html>
        """;
    }
}
