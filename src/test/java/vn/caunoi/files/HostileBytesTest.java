package vn.caunoi.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Bytes that somebody changed here and there: kept or refused, never a crash. */
class HostileBytesTest {

    private final Inspection inspection = new Inspection();
    private Path folder = Path.of("");

    private record Sample(FileName name, byte[] bytes) {}

    private static final List<Sample> SAMPLES = samples();

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("hostile");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 2_000)
    void onlyRefusalsComeOfThem(
            @ForAll @IntRange(max = 6) int sample,
            @ForAll @IntRange(min = 1, max = 40) int changes,
            @ForAll long seed)
            throws IOException {
        Sample chosen = SAMPLES.get(sample);
        byte[] bytes = chosen.bytes().clone();
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        look(new Sample(chosen.name(), bytes));
    }

    @Example
    void theSamplesThemselvesAreNotRefused() throws IOException {
        for (Sample sample : SAMPLES) {
            assertThat(look(sample)).as(sample.name().value()).isTrue();
        }
    }

    private boolean look(Sample sample) throws IOException {
        Shelf shelf = new Shelf(folder, Clock.systemUTC());
        try (Shelf.Parcel parcel =
                shelf.receive(Samples.stream(sample.bytes()), sample.bytes().length)) {
            FileKind promised = FileKind.promisedBy(sample.name()).orElseThrow();
            FileKind kind = inspection.of(parcel, promised, sample.name());
            if (kind.isPicture()) {
                Negative negative = Negative.read(parcel.path(), kind, sample.name());
                return kind == FileKind.WEBP || negative.pixels().getWidth() > 0;
            }
            return true;
        } catch (Refused refused) {
            assertThat(refused).hasMessageContaining(sample.name().value());
            return false;
        }
    }

    private static List<Sample> samples() {
        Map<String, byte[]> docx = new LinkedHashMap<>();
        docx.put("[Content_Types].xml", Samples.text("<Types/>"));
        docx.put("word/document.xml", new byte[3_000]);
        byte[] webp =
                HexFormat.of()
                        .parseHex(
                                "524946461e000000574542505650384c11000000"
                                        + "2f000000000711100080a6ffdf1151ff0300");
        return List.of(
                new Sample(
                        FileName.of("a.jpg"),
                        Samples.jpegWithExif(Samples.jpeg(40, 30, 1), 6, "GPS")),
                new Sample(
                        FileName.of("b.png"),
                        Samples.written(Samples.redAndBlue(40, 30, 2), "png")),
                new Sample(
                        FileName.of("c.gif"),
                        Samples.written(Samples.redAndBlue(40, 30, 3), "gif")),
                new Sample(FileName.of("d.webp"), webp),
                new Sample(FileName.of("e.pdf"), Samples.pdfWithHidden("<< /Type /Page >>")),
                new Sample(FileName.of("f.docx"), Samples.zip(docx)),
                new Sample(FileName.of("g.xls"), Samples.ole("Workbook")));
    }
}
