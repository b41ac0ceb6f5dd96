package vn.caunoi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.RoomTest;
import vn.caunoi.program.CannotStart;

/** On a real PostgreSQL and a real folder. */
@RoomTest
class StoredFilesTest {

    @Autowired StoredFiles files;
    @Autowired Shelf shelf;
    @Autowired FilesCheck check;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;

    @Test
    void anAttachmentIsReadBackAsItWasSent() throws IOException {
        byte[] pdf = Samples.pdf("/Lang (vi)");

        StoredFile kept = files.keep(Samples.stream(pdf), "Quyết định 12.pdf");

        assertThat(kept.type()).isEqualTo("application/pdf");
        assertThat(kept.size()).isEqualTo(pdf.length);
        assertThat(files.find(kept.id())).contains(kept);
        assertThat(files.renditions(kept.id())).isEmpty();
        try (InputStream in = files.open(kept.id())) {
            assertThat(in.readAllBytes()).isEqualTo(pdf);
        }
    }

    @Test
    void itLiesUnderItsHash() {
        StoredFile kept = files.keep(Samples.stream(Samples.text("một\n")), "a.txt");

        String hash = kept.id().value();
        assertThat(shelf.root().resolve(hash.substring(0, 2)).resolve(hash.substring(2)))
                .hasBinaryContent(Samples.text("một\n"));
    }

    @Test
    void theSameContentIsKeptOnceUnderItsFirstName() {
        StoredFile first = files.keep(Samples.stream(Samples.text("hai\n")), "đầu tiên.txt");
        StoredFile second = files.keep(Samples.stream(Samples.text("hai\n")), "thứ hai.txt");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.name()).isEqualTo("thứ hai.txt");
        assertThat(files.find(first.id()).orElseThrow().name()).isEqualTo("đầu tiên.txt");
    }

    @Test
    void whatNobodyKeepsAnyMoreIsGoneAndMayComeAgain() throws IOException {
        byte[] text = Samples.text("chỉ một nơi giữ\n");
        FileId id = files.keep(Samples.stream(text), "a.txt", "quầy").id();
        Instant kept = clock.instant();

        files.giveBack(id, "quầy", kept.minusSeconds(60));
        files.giveBack(id, "nơi khác", kept.plusSeconds(60));
        assertThat(files.find(id)).isPresent();

        files.giveBack(id, "quầy", kept.plusSeconds(60));
        assertThat(files.find(id)).isEmpty();
        assertThat(shelf.place(id)).doesNotExist();
        assertThat(files.keep(Samples.stream(text), "a.txt", "quầy").id()).isEqualTo(id);
        assertThat(shelf.place(id)).hasBinaryContent(text);
    }

    @Test
    void whatOthersKeepStaysWhoeverGivesItBack() throws IOException {
        byte[] picture = Samples.jpeg(300, 200, 11);
        FileId id = files.keep(Samples.stream(picture), "a.jpg", "quầy").id();
        Rendition own = files.renditions(id).getLast();
        FileId rendition = files.keep(files.open(own.id()), "b.jpg").id();
        Instant later = clock.instant().plusSeconds(60);

        files.giveBack(id, "quầy", later);
        assertThat(files.find(id)).isEmpty();
        assertThat(shelf.place(id)).doesNotExist();
        assertThat(files.find(rendition)).isPresent();
        assertThat(shelf.place(rendition)).exists();
        assertThat(check.look().good()).isTrue();
        files.giveBack(rendition, "quầy", later);
        assertThat(files.find(rendition)).isPresent();
    }

    @Test
    void manyWritersOfTheSameContentAllSucceed() throws Exception {
        byte[] picture = Samples.jpeg(700, 400, 7);
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Callable<FileId>> tasks =
                    IntStream.range(0, 16)
                            .<Callable<FileId>>mapToObj(
                                    _ -> () -> files.keep(Samples.stream(picture), "a.jpg").id())
                            .toList();
            Set<FileId> ids = new HashSet<>();
            for (Future<FileId> id : writers.invokeAll(tasks)) {
                ids.add(id.get());
            }
            assertThat(ids).hasSize(1);
            assertThat(files.renditions(ids.iterator().next())).hasSize(8);
        }
        assertThat(arrivals()).isEmpty();
    }

    @Test
    void aStreamThatBreaksOffLeavesNothing() throws IOException {
        InputStream broken =
                new SequenceInputStream(
                        Samples.stream(Samples.text("nửa chừng")),
                        new FilterInputStream(InputStream.nullInputStream()) {
                            @Override
                            public int read(byte[] bytes, int from, int length) throws IOException {
                                throw new IOException("cable pulled");
                            }
                        });
        long before = rows();

        assertThatThrownBy(() -> files.keep(broken, "a.txt"))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(arrivals()).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aWriterKilledBeforeTheRenameLeavesOnlyWhatTheNextStartSweeps() throws IOException {
        Shelf.Parcel killed = shelf.receive(Samples.stream(Samples.text("bị ngắt")), 100);
        Shelf.Parcel young = shelf.receive(Samples.stream(Samples.text("đang ghi")), 100);
        Files.setLastModifiedTime(
                killed.path(), FileTime.from(clock.instant().minus(Duration.ofMinutes(61))));
        Files.setLastModifiedTime(young.path(), FileTime.from(clock.instant()));
        assertThat(shelf.has(killed.id(), killed.size())).isFalse();

        new Shelf(shelf.root(), clock);

        assertThat(killed.path()).doesNotExist();
        assertThat(young.path()).exists();
        young.close();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInASentence() {
        Path noFolder =
                shelf.place(files.keep(Samples.stream(Samples.text("tệp\n")), "a.txt").id());

        assertThatThrownBy(() -> new Shelf(noFolder, clock))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("không ghi được vào thư mục tệp");
    }

    @Test
    void aFileLostFromTheFolderIsSeenByTheDoctorAndHealedByKeepingItAgain() throws IOException {
        StoredFile kept = files.keep(Samples.stream(Samples.text("sẽ mất\n")), "a.txt");
        assertThat(check.look().good()).isTrue();

        Files.delete(shelf.place(kept.id()));
        assertThat(check.look().good()).isFalse();
        assertThat(check.look().sentence()).startsWith("1 trong");

        files.keep(Samples.stream(Samples.text("sẽ mất\n")), "a.txt");
        assertThat(check.look().good()).isTrue();
    }

    @Test
    void aChangedByteIsSeenByTheDoctor() throws IOException {
        StoredFile kept = files.keep(Samples.stream(Samples.text("nguyên vẹn\n")), "a.txt");
        Path place = shelf.place(kept.id());
        byte[] bytes = Files.readAllBytes(place);
        bytes[0]++;
        Files.write(place, bytes);

        assertThat(check.look().sentence()).contains("nội dung của 1 tệp");

        bytes[0]--;
        Files.write(place, bytes);
        assertThat(check.look().good()).isTrue();
    }

    @Test
    void theOriginalOfAPictureIsNeverOpened() {
        StoredFile kept = files.keep(Samples.stream(Samples.jpeg(100, 50, 1)), "a.jpg");

        assertThatThrownBy(() -> files.open(kept.id())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aRenditionSentAgainIsAPictureLikeAnyOther() throws IOException {
        StoredFile kept = files.keep(Samples.stream(Samples.jpeg(330, 50, 2)), "a.jpg");
        FileId jpeg =
                files.renditions(kept.id()).stream()
                        .filter(rendition -> rendition.type().equals("image/jpeg"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        try (InputStream in = files.open(jpeg)) {
            assertThat(files.keep(in, "b.jpg").id()).isEqualTo(jpeg);
        }
        assertThat(files.renditions(jpeg)).hasSize(2);
    }

    @Test
    void placeAndCameraAreGoneFromWhatIsShown() throws IOException {
        byte[] picture = Samples.jpegWithExif(Samples.jpeg(400, 200, 3), 1, "GPS 20.7861,106.2297");
        assertThat(new String(picture, StandardCharsets.ISO_8859_1)).contains("GPS 20.7861");

        StoredFile kept = files.keep(Samples.stream(picture), "nhà tôi.jpg");

        assertThat(files.renditions(kept.id())).isNotEmpty();
        for (Rendition rendition : files.renditions(kept.id())) {
            try (InputStream in = files.open(rendition.id())) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Exif", "GPS");
            }
        }
    }

    private List<Path> arrivals() throws IOException {
        try (Stream<Path> paths = Files.list(shelf.arrival().resolveSibling(""))) {
            return paths.toList();
        }
    }

    private long rows() {
        return jdbc.sql("select count(*) from files.file").query(Long.class).single();
    }
}
