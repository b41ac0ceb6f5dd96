package vn.caunoi.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.caunoi.FreshDatabase;
import vn.caunoi.Town;
import vn.caunoi.program.archive.ArchiveReader;

/** A locality of the very first version: its backup, whole, old, damaged, or in the wrong place. */
class RestoreTest {

    private static final List<String> FIRST_ROOMS =
            List.of(
                    "program",
                    "units",
                    "journal",
                    "search",
                    "audience",
                    "identity",
                    "files",
                    "notifications",
                    "publishing");

    private static final String LETTER = "Nội dung của một tệp\n";

    /** One row at least in every table of the first version, with what COPY has to escape. */
    private static final String FIRST_LOCALITY =
            """
            insert into program.nature values (true, 'real', '2026-07-01 08:00+07', true);
            insert into units.unit (kind, since, source, mark)
                values ('COMMUNE', '2025-07-01', 'nghị quyết', 'READ'),
                       ('PROVINCE', null, 'nghị quyết', 'READ');
            insert into units.name values (1, 'Đường', 'Xã Đường', null, null);
            insert into units.code values (1, '11254', '2025-07-01', null);
            insert into units.parent values (1, 2, null, null);
            insert into units.succession values (2, 1, '2025-07-01', 'nghị quyết', 'READ');
            insert into units.site (host, unit, is_default, title, body_kind, body_name, outbound_hosts)
                values ('a.vn', 1, true, 'Trang', 'Ủy ban', 'Xã', array['b.vn', 'có "nháy", phẩy']);
            insert into units.version values (true, '7');
            insert into journal.entry values (1, '2026-07-01 08:00:00.123456+07', 'dòng lệnh', '', null,
                'thử', '', E'tab\\t xuống dòng\\n gạch chéo \\\\ \\\\N hết', decode(repeat('00', 32), 'hex'),
                decode(repeat('ab', 32), 'hex'));
            insert into journal.head values (true, 1, decode(repeat('ab', 32), 'hex'));
            insert into search.entry (site, kind, ref, href, title, summary, text, section,
                section_name, date, visible_from, rank_vector, vector)
                values (1, 'article', '1', '/a', 'Tiêu đề', '', 'chữ', 's', 'S', now(), now(),
                    to_tsvector('simple', 'tiêu đề'), to_tsvector('simple', 'tiêu đề chữ'));
            insert into search.word values ('tieu');
            insert into audience.day values ('2026-07-01', null, '2026-07-02 00:00+07'),
                ('2026-07-02', decode(repeat('cd', 32), 'hex'), null);
            insert into audience.visitor values ('2026-07-02', 1, decode(repeat('01', 16), 'hex'), now());
            insert into audience.reader values ('2026-07-02', 1, 'bài/1', decode(repeat('01', 16), 'hex'));
            insert into audience.site_day values (1, '2026-07-01', 3);
            insert into audience.subject_day values (1, 'bài/1', '2026-07-01', 5);
            insert into audience.site_total values (1, 3);
            insert into audience.opening_balance values (1, '2026-06-30', 1000, 'trang cũ', now());
            insert into identity.person (username, name, created_at) values ('an', 'Ánh', now());
            insert into identity.grant (person, role, since, granted_by, granted_at)
                values (1, 'EDITOR', '2026-07-01', 'dòng lệnh', now());
            insert into identity.spring_session values ('p', 's', 0, 0, 0, 0, 'an');
            insert into identity.spring_session_attributes values ('p', 'a', decode('00', 'hex'));
            insert into files.file values ('%1$s', 'thư.txt', 'text/plain', %2$d, null, null, now());
            insert into files.rendition values ('%1$s', '%1$s', 1, 1, 'text/plain', %2$d);
            insert into notifications.message (person, template, parameters, href, at)
                values (1, 't', '{"tên": "Ánh"}', '/a', now());
            insert into publishing.section (site, slug, name, position) values (1, 's', 'S', 1);
            insert into publishing.article (site, kind, section, slug, title, lead, body, shown, author,
                source, tags, state, published_at, featured, updated_at)
                values (1, 'ARTICLE', 1, 'a', 'Tiêu đề', '', '<p>a</p>', '<p>a</p>', '', '', '{}',
                    'PUBLISHED', now(), false, now());
            insert into publishing.article_file (article, position, site, role, file, name, type, size,
                widths, webp, alt, caption, teaser)
                values (1, 1, 1, 'ATTACHMENT', '%1$s', 'thư.txt', 'text/plain', %2$d, '{}', false, '', '', false);
            insert into publishing.old_address values (1, '/cu', 1);
            """;

    private static final List<BackupPart> PARTS =
            List.of(
                    new BackupPart() {
                        @Override
                        public List<String> files() {
                            return List.of("select id, size from files.file");
                        }

                        @Override
                        public Map<String, String> rows() {
                            return Map.of(
                                    "identity.spring_session_attributes",
                                    "select * from identity.spring_session_attributes where false");
                        }
                    });

    @TempDir static Path folder;

    private static String source = "";
    private static Path shelf = Path.of("");
    private static Path backup = Path.of("");

    @BeforeAll
    static void aLocalityOfTheFirstVersion() throws Exception {
        source = FreshDatabase.create();
        Server.at(source).close();
        Migrations.migrateTo(
                source, FIRST_ROOMS.stream().collect(Collectors.toMap(room -> room, _ -> 1)));
        byte[] letter = LETTER.getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letter));
        Copy.execute(source, FIRST_LOCALITY.formatted(hash, letter.length));
        shelf = folder.resolve("shelf");
        Path place = shelf.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
        Files.createDirectories(place.resolveSibling(""));
        Files.write(place, letter);
        backup = folder.resolve("first.caunoi");
        pack(backup, shelf);
    }

    @Test
    void theFirstVersionsBackupIsRestoredIntoTodays() throws Exception {
        String target = FreshDatabase.create();
        Path files = folder.resolve("restored");

        var said = restore(backup, "--database-url", target, "--files", files.toString());

        assertThat(said.exitCode()).as(said.text()).isZero();
        assertThat(said.text()).contains("1 tệp", "Mọi người phải đăng nhập lại");
        var tables =
                Copy.tables(source).stream()
                        .filter(t -> !t.name().equals("identity.spring_session_attributes"))
                        .toList();
        var before = Copy.rows(source, tables);
        assertThat(before.values()).as("a row in every table").doesNotContain(List.of());
        assertThat(Copy.rows(target, tables)).isEqualTo(before);
        assertThat(Copy.texts(target, "select * from identity.spring_session_attributes"))
                .isEmpty();
        assertThat(Copy.files(files)).isEqualTo(Copy.files(shelf)).hasSize(1);
        assertThat(Copy.tables(target)).hasSizeGreaterThan(Copy.tables(source).size());
        assertThat(Copy.texts(target, "select nextval('units.site_id_seq')")).containsExactly("2");
    }

    @Test
    void whatWasRefusedBeforeIsRefusedAfter() throws Exception {
        String target = FreshDatabase.create();
        restore(backup, "--database-url", target, "--files", folder.resolve("guarded").toString());

        assertThatThrownBy(() -> Copy.execute(target, "update journal.entry set who = 'x'"))
                .hasMessageContaining("the journal only grows");
        assertThatThrownBy(() -> Copy.execute(target, "delete from units.unit"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("foreign key");
    }

    @Test
    void aDamagedFileIsRefusedAtItsPlaceAndLeavesNothing() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        Map<String, byte[]> damaged = new HashMap<>();
        int journal = text.indexOf("tables/journal.entry.copy");
        damaged.put("mục tables/journal.entry.copy", flipped(whole, journal + 60));
        int letter = text.indexOf("files/");
        damaged.put("mục files/", flipped(whole, letter + 6 + 65 + 12));
        int contents = text.indexOf("manifest.json");
        damaged.put("mục lục manifest.json", flipped(whole, contents + 40));
        damaged.put("phần mục lục ở cuối tệp", cut(whole, 0.6));

        for (var damage : damaged.entrySet()) {
            Path file = folder.resolve("damaged.caunoi");
            Files.write(file, damage.getValue());
            Path data = folder.resolve("never");
            var said = restore(file, "--data", data.toString());
            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(said.text()).contains("bị hỏng ở " + damage.getKey());
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void everySingleDamagedByteIsFoundOrHarmless() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        int found = 0;
        for (int at = 0; at < whole.length; at += 97) {
            Path file = folder.resolve("byte.caunoi");
            Files.write(file, flipped(whole, at));
            try (var archive = ArchiveReader.open(file)) {
                archive.verify((_, _) -> {});
            } catch (CannotStart damage) {
                assertThat(damage).hasMessageContaining("bị hỏng ở");
                found++;
            }
        }
        assertThat(found).isGreaterThan(whole.length / 97 / 2);
    }

    @Test
    void aNewerVersionsBackupIsRefused() throws Exception {
        Path newer = folder.resolve("newer.caunoi");
        try (var in = new ZipFile(backup.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(newer))) {
            var manifest =
                    (ObjectNode)
                            JsonMapper.shared()
                                    .readTree(in.getInputStream(in.getEntry("manifest.json")));
            ((ObjectNode) manifest.get("levels")).put("units", 999);
            out.putNextEntry(new ZipEntry("manifest.json"));
            out.write(JsonMapper.shared().writeValueAsBytes(manifest));
        }
        Path data = folder.resolve("older");

        var said = restore(newer, "--data", data.toString());

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.text()).contains("do phiên bản mới hơn của chương trình tạo ra");
        assertThat(data).doesNotExist();
    }

    @Test
    void onlyAnEmptyPlaceIsFilled() throws Exception {
        Path data = Files.createDirectories(folder.resolve("used/pg")).resolveSibling("");
        var folderSaid = restore(backup, "--data", data.toString());
        assertThat(folderSaid.exitCode()).isEqualTo(1);
        assertThat(folderSaid.text()).contains("chỉ khôi phục vào thư mục trống");

        String files = folder.resolve("unused").toString();
        var databaseSaid = restore(backup, "--database-url", source, "--files", files);
        assertThat(databaseSaid.exitCode()).isEqualTo(1);
        assertThat(databaseSaid.text()).contains("chỉ khôi phục vào cơ sở dữ liệu trống");
        assertThat(Copy.texts(source, "select host from units.site")).containsExactly("a.vn");

        var shelfSaid =
                restore(
                        backup,
                        "--database-url",
                        FreshDatabase.create(),
                        "--files",
                        shelf.toString());
        assertThat(shelfSaid.exitCode()).isEqualTo(1);
        assertThat(shelfSaid.text()).contains("đã có tệp");
    }

    @Test
    void rowsThatDoNotFitTogetherLeaveNothing() throws Exception {
        String broken = FreshDatabase.create();
        Server.at(broken).close();
        restore(backup, "--database-url", broken, "--files", folder.resolve("b1").toString());
        Copy.execute(
                broken,
                "alter table publishing.old_address drop constraint old_address_article_fkey;"
                        + "update publishing.old_address set article = 99");
        Path file = folder.resolve("broken.caunoi");
        pack(broken, file, folder.resolve("b1"));
        String target = FreshDatabase.create();
        Path files = folder.resolve("b2");

        var said = restore(file, "--database-url", target, "--files", files.toString());

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.text()).contains("old_address_article_fkey");
        assertThat(Copy.tables(target)).isEmpty();
        assertThat(files.resolve("restoring")).doesNotExist();
        assertThat(
                        restore(backup, "--database-url", target, "--files", files.toString())
                                .exitCode())
                .as("the place is empty again")
                .isZero();
    }

    @Test
    void noProgramStartsOnWhatIsHalfRestored() throws Exception {
        Path data = folder.resolve("half");
        Files.createDirectories(data.resolve("restoring/pg"));
        assertThatThrownBy(() -> Server.in(data, false)).hasMessageContaining("khôi phục dở dang");

        String half = FreshDatabase.create();
        Server.at(half).close();
        Copy.execute(half, "create schema caunoi_restoring");
        JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(half));
        assertThatThrownBy(() -> Unfinished.refuse(owner))
                .hasMessageContaining("khôi phục dở dang");
    }

    @Test
    void aFullDiskAndAFolderThatIsNotThereLeaveNoFile() throws Exception {
        assumeTrue(Files.isWritable(Path.of("/dev/full")));
        Path full = folder.resolve("full.caunoi");
        Files.createSymbolicLink(folder.resolve("full.caunoi.part"), Path.of("/dev/full"));

        assertThatThrownBy(() -> pack(full, shelf)).isInstanceOf(IOException.class);
        assertThat(full).doesNotExist();
        assertThatThrownBy(() -> pack(folder.resolve("nowhere/x"), shelf))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> pack(backup, shelf))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aFileThatTheFolderLostIsNamed() throws Exception {
        Path file = folder.resolve("lost.caunoi");
        pack(file, folder.resolve("empty-shelf"));
        String target = FreshDatabase.create();

        var said =
                restore(file, "--database-url", target, "--files", folder.resolve("l").toString());

        assertThat(said.exitCode()).as(said.text()).isZero();
        String place = Copy.files(shelf).keySet().iterator().next();
        assertThat(said.text()).contains("1 tệp đã thiếu từ khi sao lưu: " + place);
    }

    private static void pack(Path file, Path shelf) throws Exception {
        pack(source, file, shelf);
    }

    private static void pack(String url, Path file, Path shelf) throws Exception {
        try (Server server = Server.at(url);
                var owner = server.asOwner()) {
            JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(url));
            var backups = new Backups(jdbc, Clock.systemUTC());
            new Packing(server, backups, PARTS, shelf)
                    .pack(owner, file, new Console(new PrintWriter(new StringWriter()), true));
        }
    }

    private static Town.Said restore(Path file, String... words) {
        return Copy.command(
                Stream.concat(Stream.of("restore", file.toString()), Stream.of(words))
                        .toArray(String[]::new));
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= 0x55;
        return flipped;
    }

    private static byte[] cut(byte[] bytes, double share) {
        return Arrays.copyOf(bytes, (int) (bytes.length * share));
    }
}
