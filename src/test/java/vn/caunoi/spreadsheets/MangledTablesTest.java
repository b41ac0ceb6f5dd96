package vn.caunoi.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that were damaged, or made to do damage: there is an answer, soon, in little memory. */
class MangledTablesTest {

    private static final int EACH = 2_500;
    private static final int MOST_ROWS = 5_000;
    private static final long MEGABYTE = 1 << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir private Path folder;

    private final Random random = new Random(41_736);

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aPackedFileWithWrongBytesIsReadOrRefused() throws IOException {
        byte[] whole = Sample.packed(Sample.parts());

        assertThat(outcomes("a.xlsx", () -> mangled(whole))).containsKeys("read", "refused");
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aWorkbookWithWrongPartsIsReadOrRefused() throws IOException {
        Map<String, byte[]> parts = Sample.parts();
        List<String> names = List.copyOf(parts.keySet());

        assertThat(
                        outcomes(
                                "b.xlsx",
                                () -> {
                                    Map<String, byte[]> mangled = new HashMap<>(parts);
                                    String name = names.get(random.nextInt(names.size()));
                                    mangled.put(
                                            name, mangled(Objects.requireNonNull(parts.get(name))));
                                    if (random.nextInt(10) == 0) {
                                        mangled.remove(names.get(random.nextInt(names.size())));
                                    }
                                    return Sample.packed(mangled);
                                }))
                .containsKeys("read", "refused");
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aTextFileWithWrongBytesIsReadOrRefused() throws IOException {
        byte[] whole =
                Sample.bytes(
                        "Mã;Ngày;\"Ghi\nchú\"\n"
                                + "H23.38-230905-0007;30/09/2023;\"một, \"\"hai\"\"\"\n"
                                        .repeat(20));

        assertThat(outcomes("c.csv", () -> mangled(whole))).containsKeys("read", "refused");
    }

    @Test
    void aCellFarToTheRightIsRefusedBeforeAnyRoomIsMadeForIt() throws IOException {
        assertRefusedInLittleMemory(
                Sample.packed(Sample.partsWith(Sample.SHEET.replace("D7", "ZZZZZZZ7"))),
                "1.024 cột");
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void aBombIsRefused() throws IOException {
        assertRefusedInLittleMemory(
                bomb("<worksheet><sheetData>", " ".repeat(1 << 20), 80), "bung ra quá lớn");
    }

    @Test
    void aBombOfOneCellIsRefused() throws IOException {
        assertRefusedInLittleMemory(
                bomb(
                        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>",
                        "a".repeat(1 << 20),
                        20),
                "100.000 ký tự");
    }

    @Test
    void aBombOfOneNameIsRefused() throws IOException {
        assertRefusedInLittleMemory(
                bomb("<worksheet><sheetData><row><c r=\"", "A".repeat(1 << 20), 20), "bị hỏng");
        assertRefusedInLittleMemory(
                bomb("<worksheet><sheetData><row><", "A".repeat(1 << 20), 20), "bị hỏng");
    }

    @Test
    void aBombOfDepthIsRefused() throws IOException {
        assertRefusedInLittleMemory(bomb("<worksheet>", "<a>".repeat(1 << 20), 5), "bị hỏng");
    }

    @Test
    void aBombOfManyNamesIsRefused() throws IOException {
        var names = new StringBuilder();
        for (int name = 0; name < 200_000; name++) {
            names.append("<a").append(name).append(" b").append(name).append("=''/>");
        }

        assertRefusedInLittleMemory(bomb("<worksheet><sheetData>", names.toString(), 1), "bị hỏng");
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>";

        assertRefusedInLittleMemory(Sample.packed(Sample.partsWith(laughs)), "bị hỏng");
    }

    private interface Mutants {

        byte[] next() throws IOException;
    }

    private Map<String, Integer> outcomes(String name, Mutants mutants) throws IOException {
        Map<String, Integer> outcomes = new HashMap<>();
        for (int at = 0; at < EACH; at++) {
            Path file = Files.write(folder.resolve(name), mutants.next());
            long before = THREADS.getCurrentThreadAllocatedBytes();
            String outcome = outcome(file);
            assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(50 * MEGABYTE);
            outcomes.merge(outcome, 1, Integer::sum);
        }
        return outcomes;
    }

    private static String outcome(Path file) throws IOException {
        try (Table table = Table.open(file, String.valueOf(file.getFileName()))) {
            int rows = 0;
            Optional<Line> line = table.next();
            while (line.isPresent()) {
                rows++;
                assertThat(rows).isLessThan(MOST_ROWS);
                line = table.next();
            }
            return "read";
        } catch (Unreadable e) {
            assertThat(e.sentence()).contains("ệp");
            return "refused";
        }
    }

    /** A few bytes changed, cut off, doubled, moved or put in. */
    private byte[] mangled(byte[] whole) {
        byte[] bytes = whole.clone();
        int times = 1 + random.nextInt(4);
        for (int time = 0; time < times && bytes.length > 1; time++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(1 + random.nextInt(30), bytes.length - at);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                case 3 -> bytes = spliced(bytes, at, Arrays.copyOfRange(bytes, at, at + length));
                case 4 -> bytes = spliced(bytes, at, noise(length));
                default -> Arrays.fill(bytes, at, at + length, (byte) random.nextInt(256));
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] more) {
        return ByteBuffer.allocate(bytes.length + more.length)
                .put(bytes, 0, at)
                .put(more)
                .put(bytes, at, bytes.length - at)
                .array();
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    /** A sheet that begins well and goes on for ever. */
    private byte[] bomb(String start, String again, int times) throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            for (var part : Sample.partsWith("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                if (part.getKey().contains("sheet7")) {
                    zip.write(Sample.bytes(start));
                    byte[] bytes = Sample.bytes(again);
                    for (int time = 0; time < times; time++) {
                        zip.write(bytes);
                    }
                }
                zip.closeEntry();
            }
        }
        return Files.readAllBytes(file);
    }

    private void assertRefusedInLittleMemory(byte[] content, String sentence) throws IOException {
        Path file = Files.write(folder.resolve("d.xlsx"), content);
        long before = THREADS.getCurrentThreadAllocatedBytes();

        assertThatThrownBy(
                        () -> {
                            try (Table table = Table.open(file, "d.xlsx")) {
                                while (table.next().isPresent()) {
                                    // until it is refused
                                }
                            }
                        })
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(sentence);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(500 * MEGABYTE);
    }
}
