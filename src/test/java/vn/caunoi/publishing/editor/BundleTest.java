package vn.caunoi.publishing.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The committed bundle of the editor is the one that its committed sources make. */
class BundleTest {

    private static final Path SOURCES = Path.of("src/main/editor");
    private static final Path ROOM = Path.of("src/main/java/vn/caunoi/publishing/editor");
    private static final Path BUNDLE = ROOM.resolve("editor.js");

    @Test
    void nobodyForgotToBuildIt() throws IOException {
        assertThat(hashes()).as("run src/main/editor/build.sh").isEqualTo(recorded());
    }

    @Test
    void itIsNoLargerThanAnEditorNeedsToBe() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(BUNDLE));
        }
        assertThat(packed.size()).isLessThan(140 * 1024);
    }

    @Test
    void itRunsUnderTheStrictPolicyAndAsksNobody() throws IOException {
        String bundle = Files.readString(BUNDLE);
        assertThat(bundle).doesNotContain("eval(", "new Function(", "//cdn.");
        assertThat(Files.readString(SOURCES.resolve("package-lock.json")))
                .doesNotContain("\"resolved\"");
        assertThat(Files.readString(ROOM.resolve("editor.LICENSES.txt")))
                .contains("@tiptap/core", "prosemirror-view", "MIT");
    }

    private static Map<String, String> recorded() throws IOException {
        return Files.readAllLines(ROOM.resolve("editor.sha256")).stream()
                .map(line -> line.split(" +", 2))
                .collect(
                        Collectors.toMap(
                                parts -> parts[1].replace("./", ""),
                                parts -> parts[0],
                                (one, other) -> one,
                                TreeMap::new));
    }

    private static Map<String, String> hashes() throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var files = Files.list(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(String.valueOf(file.getFileName()), hash(file));
            }
        }
        hashes.put("editor.js", hash(BUNDLE));
        return hashes;
    }

    private static String hash(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
