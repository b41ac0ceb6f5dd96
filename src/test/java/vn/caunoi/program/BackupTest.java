package vn.caunoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.Town;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;

/** The drill: back up a locality at work, restore it elsewhere, compare everything. */
@SpringBootTest(classes = Caunoi.class, webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = FreshDatabase.class)
class BackupTest {

    /** What a backup leaves out on purpose, or writes while it is made. */
    private static final Set<String> NOT_THE_SAME =
            Set.of(
                    "program.backup",
                    "program.migrated",
                    "audience.day",
                    "audience.reader",
                    "audience.visitor",
                    "identity.kept_form",
                    "identity.one_time_link",
                    "identity.opened_session",
                    "identity.wrong_try",
                    "journal.verification",
                    "identity.spring_session",
                    "identity.spring_session_attributes");

    @Autowired Demo demo;
    @Autowired Journal journal;
    @Autowired StoredFiles files;
    @Autowired Backups backups;
    @Autowired BackupCheck check;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Value("${caunoi.database-url}")
    String source = "";

    @TempDir Path folder;

    private final AtomicBoolean working = new AtomicBoolean(true);

    @Test
    void aLocalityAtWorkIsBackedUpAsItWasAtOneMomentAndRestoredWhole() throws Exception {
        if (jdbc.sql("select count(*) from program.nature").query(Long.class).single() == 0) {
            demo.load(new Console(new PrintWriter(new StringWriter()), true));
        }
        Path atWork = folder.resolve("at-work.caunoi");
        try (var office = Executors.newFixedThreadPool(3)) {
            List<Future<?>> officers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                officers.add(office.submit(this::work));
            }
            assertSucceeds(backup(atWork));
            working.set(false);
            for (var officer : officers) {
                officer.get();
            }
        }
        restoredDatabaseFitsTogether(atWork);

        Path quiet = folder.resolve("quiet.caunoi");
        assertSucceeds(backup(quiet));
        restoredFolderIsTheSame(quiet);
        assertThat(backups.last().orElseThrow().outcome()).isEqualTo(Backup.Outcome.GOOD);
        assertThat(backups.last().orElseThrow().file()).isEqualTo("quiet.caunoi");
        assertThat(backups.last().orElseThrow().bytes()).isEqualTo(Files.size(quiet));
        assertThat(check.look().sentence()).contains("bản tốt gần nhất lúc");
    }

    @Test
    void aKilledBackupLeavesNoFileAndIsKnownAsCutOff() throws Exception {
        Path file = folder.resolve("killed.caunoi");
        Path part = folder.resolve("killed.caunoi.part");
        try (var blocker = DriverManager.getConnection(source)) {
            blocker.setAutoCommit(false);
            blocker.createStatement().execute("lock table units.site in access exclusive mode");
            Process process =
                    Town.begin(
                            "backup",
                            file.toString(),
                            "--database-url",
                            source,
                            "--files",
                            shelf());
            await(() -> Files.exists(part) || !process.isAlive());
            assertThat(process.isAlive()).isTrue();
            process.destroyForcibly().onExit().join();
            assertThat(file).doesNotExist();
            assertThat(backups.last().orElseThrow().outcome()).isEqualTo(Backup.Outcome.RUNNING);
        }
        await(
                () ->
                        Copy.texts(
                                        source,
                                        "select 'x' from pg_locks where locktype = 'advisory' and"
                                                + " database = (select oid from pg_database"
                                                + " where datname = current_database())")
                                .isEmpty());

        var refused = backup(folder.resolve("nowhere/x.caunoi"));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.text()).contains("không ghi được bản sao lưu x.caunoi");
        assertThat(backups.last().orElseThrow().outcome()).isEqualTo(Backup.Outcome.FAILED);
        assertThat(check.look().warning()).isTrue();

        assertSucceeds(backup(file));
        assertThat(part).doesNotExist();
        assertThat(
                        Copy.texts(
                                source,
                                "select problem from program.backup where outcome = 'FAILED'"))
                .contains("Bị ngắt giữa chừng.");
        assertThat(backup(file).text()).contains("đã có");
    }

    /** Each act leaves a line in the journal and a message, or neither. */
    private void work() {
        for (int i = 0; working.get(); i++) {
            String text = Thread.currentThread().threadId() + "/" + i;
            files.keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "thu.txt");
            transaction.executeWithoutResult(
                    _ -> {
                        jdbc.sql(
                                        """
                                        insert into notifications.message
                                            (person, template, parameters, href, at)
                                        values (1, 'drill', '{}', '/', now())
                                        """)
                                .update();
                        journal.record(new Act(Act.COMMAND_LINE, "drill", null, "", text));
                    });
        }
    }

    private void restoredDatabaseFitsTogether(Path file) throws Exception {
        String target = FreshDatabase.create();
        Path shelf = folder.resolve("at-work-files");
        assertSucceeds(
                Copy.command(
                        "restore",
                        file.toString(),
                        "--database-url",
                        target,
                        "--files",
                        shelf.toString()));
        String acts = "select after from journal.entry where what = 'drill'";
        assertThat(Copy.texts(target, acts)).isNotEmpty();
        assertThat(
                        Copy.texts(
                                target,
                                "select count(*) from notifications.message where template = 'drill'"))
                .containsExactly(Integer.toString(Copy.texts(target, acts).size()));
        assertThat(Copy.texts(source, acts)).hasSizeGreaterThan(Copy.texts(target, acts).size());
        assertSucceeds(Copy.command("journal", "verify", "--database-url", target));
        assertThat(Copy.files(shelf).keySet())
                .containsAll(
                        Copy.texts(
                                target,
                                "select left(id, 2) || '/' || substr(id, 3) from files.file"));
    }

    private void restoredFolderIsTheSame(Path file) throws Exception {
        Path data = folder.resolve("restored");
        assertSucceeds(Copy.command("restore", file.toString(), "--data", data.toString()));
        assertThat(data.resolve("restoring")).doesNotExist();
        var doctor = Copy.command("doctor", "--data", data.toString());
        assertSucceeds(doctor);
        assertThat(doctor.text())
                .contains("Nhật ký nguyên vẹn", "✓ Kho tệp", "✓ Niêm phong thân bài");
        var tables =
                Copy.tables(source).stream()
                        .filter(table -> !NOT_THE_SAME.contains(table.name()))
                        .toList();
        try (Server server = Server.in(data, false)) {
            assertThat(Copy.rows(server.ownerUrl(), tables)).isEqualTo(Copy.rows(source, tables));
        }
        assertThat(Copy.files(Path.of(shelf())))
                .containsAllEntriesOf(Copy.files(data.resolve("files")));
    }

    private Town.Said backup(Path file) {
        return Copy.command(
                "backup", file.toString(), "--database-url", source, "--files", shelf());
    }

    private static String shelf() {
        return Path.of("target/test-files").toString();
    }

    private static void assertSucceeds(Town.Said said) {
        assertThat(said.exitCode()).as(said.text()).isZero();
    }

    private interface Question {
        boolean holds() throws Exception;
    }

    private static void await(Question question) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!question.holds()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
