package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Path ROOMS = Path.of("src/main/java/vn/caunoi");
    private static final Pattern ICON_ASKED_FOR =
            Pattern.compile("(?:components\\.icon\\(name = |icon = )\"([a-z]+)\"");
    private static final Pattern ICON_DRAWN = Pattern.compile("<symbol id=\"([a-z]+)\"");
    private static final Pattern RULE_OUTSIDE_ITS_LAYER =
            Pattern.compile("^[^@}\\s/*].*\\{", Pattern.MULTILINE);

    @Test
    void allStylesTogetherAreLightEnoughForAnOldPhone() throws IOException {
        assertThat(gzip(asset("caunoi.css"))).isLessThanOrEqualTo(12 * 1024);
    }

    @Test
    void theScriptStaysSmall() throws IOException {
        assertThat(gzip(asset("web/caunoi.js"))).isLessThanOrEqualTo(4 * 1024);
    }

    @Test
    void everyIconThatAPageAsksForIsDrawn() throws IOException {
        Set<String> drawn = new TreeSet<>(found(ICON_DRAWN, text("web/icons.svg")));
        Set<String> asked = new TreeSet<>();
        for (Path template : filesOf(".jte")) {
            asked.addAll(found(ICON_ASKED_FOR, Files.readString(template)));
        }

        assertThat(asked).isNotEmpty();
        assertThat(drawn).containsAll(asked);
    }

    @Test
    void everyStylesheetKeepsToItsLayer() throws IOException {
        for (Path sheet : filesOf(".css")) {
            assertThat(found(RULE_OUTSIDE_ITS_LAYER, Files.readString(sheet)))
                    .as(sheet.toString())
                    .isEmpty();
        }
    }

    @Test
    void stylesAskForNothingThatIsNotThere() {
        assertThat(text("caunoi.css")).doesNotContain("asset:").doesNotContain("http");
    }

    private static List<Path> filesOf(String ending) throws IOException {
        try (var files = Files.walk(ROOMS)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        var found = new ArrayList<String>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(matcher.groupCount()));
        }
        return found;
    }

    private static byte[] asset(String name) {
        return Assets.at(Assets.href(name)).orElseThrow();
    }

    private static String text(String name) {
        return new String(asset(name), StandardCharsets.UTF_8);
    }

    private static int gzip(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.size();
    }
}
