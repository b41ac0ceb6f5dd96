package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Attacks;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/**
 * A town moves in from a portal that was full of attacks; in a real browser none of them runs, not
 * even when every element is poked.
 */
class AttackedStory {

    private static final String HOST = "tan-cong.localhost";
    private static final String COUNT =
            "window.__xss = 0; for (const way of ['alert', 'confirm', 'prompt'])"
                    + " window[way] = () => { window.__xss++; };";
    private static final String POKE =
            """
            () => {
              for (const element of document.querySelectorAll('main *, main'))
                for (const kind of ['click', 'mouseover', 'focus', 'input', 'load', 'error', 'toggle',
                    'paste', 'animationstart', 'pointerenter', 'wheel'])
                  element.dispatchEvent(new Event(kind));
              return window.__xss;
            }
            """;

    private static Town town;

    private final List<String> dialogs = new ArrayList<>();

    @BeforeAll
    static void moveIn() throws IOException {
        Path data = Town.freshFolder();
        Path units = data.resolve("units.csv");
        Files.writeString(
                units,
                "code,name,full_name,kind,parent_code\n31,Hải Phòng,Thành phố Hải Phòng,province,\n");
        done("import", "units", units.toString(), "--data", data.toString());
        done(
                "site",
                "put",
                "--host",
                HOST,
                "--unit",
                "31",
                "--title",
                "Trang bị tấn công",
                "--outbound",
                "chinhphu.vn",
                "--data",
                data.toString());
        Path export = data.resolve("export.xml");
        Files.writeString(export, export());
        done("import", "wxr", export.toString(), "--site", HOST, "--data", data.toString());
        town = Town.start(data);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    private static void done(String... words) {
        Town.Said said = Town.command(words);
        assertThat(said.exitCode()).as(said.text()).isZero();
    }

    @Test
    void theDetectorSeesAnAttackThatRuns() {
        try (Reader reader = watched()) {
            reader.page().navigate("about:blank");
            reader.page()
                    .setContent("<main><img src=x onerror=alert(1)><p onclick=alert(1)>x</main>");
            assertThat((Integer) reader.page().evaluate(POKE)).isPositive();
        }
    }

    @Test
    void nothingRunsOnAnyPage() {
        try (Reader reader = watched()) {
            List<String> ran = new ArrayList<>();
            int seen = 0;
            for (int number = 0; number < Attacks.ALL.size(); number++) {
                var answer = reader.page().navigate(town.at(HOST, "/an-ninh/tan-cong-" + number));
                seen += answer.status() == 200 ? 1 : 0;
                if (!reader.page().evaluate(POKE).equals(0)) {
                    ran.add(Attacks.ALL.get(number));
                }
            }
            for (String list : List.of("/", "/an-ninh", "/an-ninh?trang=2", "/so-do-trang")) {
                reader.page().navigate(town.at(HOST, list));
                assertThat(reader.page().evaluate(POKE)).as(list).isEqualTo(0);
            }
            assertThat(seen).isEqualTo(Attacks.ALL.size());
            assertThat(ran).isEmpty();
            assertThat(dialogs).isEmpty();
            assertThat(reader.complaints()).as("blocked by the policy would mean: tried").isEmpty();
            assertThat(reader.requests()).allMatch(address -> address.contains(HOST));
        }
    }

    @Test
    void nothingRunsInWhatIsSearchedFor() {
        try (Reader reader = watched()) {
            for (int number = 0; number < Attacks.ALL.size(); number += 4) {
                String attack = Attacks.ALL.get(number);
                reader.page().navigate(town.at(HOST, "/tim-kiem"));
                reader.page().locator("main input[type=search]").fill(attack);
                reader.page().locator("main input[type=search]").press("Enter");
                reader.page().waitForLoadState();
                assertThat(reader.page().evaluate(POKE)).as(attack).isEqualTo(0);
            }
            assertThat(dialogs).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private Reader watched() {
        Reader reader = Reader.atDesk();
        reader.page().context().addInitScript(COUNT);
        reader.page()
                .onDialog(
                        dialog -> {
                            dialogs.add(dialog.message());
                            dialog.dismiss();
                        });
        return reader;
    }

    private static String export() {
        StringBuilder xml =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                          xmlns:content="http://purl.org/rss/1.0/modules/content/"
                          xmlns:dc="http://purl.org/dc/elements/1.1/"
                          xmlns:wp="http://wordpress.org/export/1.2/">
                        <channel><title>Trang cũ</title><link>https://cu.example</link>
                        <wp:wxr_version>1.2</wp:wxr_version>
                        <wp:base_site_url>https://cu.example</wp:base_site_url>
                        """);
        for (int number = 0; number < Attacks.ALL.size(); number++) {
            xml.append(item(number, cdata(Attacks.ALL.get(number))));
        }
        return xml.append("</channel></rss>").toString();
    }

    private static String item(int number, String attack) {
        return """
        <item>
          <title>%2$s</title>
          <link>https://cu.example/?p=%1$d</link>
          <dc:creator>%2$s</dc:creator>
          <content:encoded>%2$s</content:encoded>
          <excerpt:encoded>%2$s</excerpt:encoded>
          <wp:post_id>%1$d</wp:post_id>
          <wp:post_date>2023-06-10 04:20:12</wp:post_date>
          <wp:post_date_gmt>2023-06-09 21:20:12</wp:post_date_gmt>
          <wp:post_name>tan-cong-%1$d</wp:post_name>
          <wp:status>publish</wp:status>
          <wp:post_type>post</wp:post_type>
          <category domain="category" nicename="an-ninh"><![CDATA[An ninh]]></category>
          <category domain="post_tag" nicename="the-%1$d">%2$s</category>
        </item>
        """
                .formatted(number, attack);
    }

    /** Only what XML can hold; its end is written in two parts. */
    private static String cdata(String text) {
        String holdable =
                text.codePoints()
                        .filter(
                                c ->
                                        c == '\n'
                                                || c == '\t'
                                                || c >= 0x20
                                                        && (c < 0xD800 || c > 0xDFFF)
                                                        && c < 0xFFFE)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return "<![CDATA[" + holdable.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }
}
