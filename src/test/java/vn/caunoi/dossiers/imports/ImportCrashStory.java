package vn.caunoi.dossiers.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.caunoi.Clerk;
import vn.caunoi.Town;
import vn.caunoi.Waiting;

/**
 * The program is killed while it writes an import, again and again: all of the file is in the
 * ledger or nothing, and what was broken off says so and can be begun anew.
 */
class ImportCrashStory {

    private static final int KILLS = 6;
    private static final int DOSSIERS = 8_000;
    private static final int LATEST_KILL_MILLIS = 2_500;
    private static final long PATIENCE_MILLIS = 60_000;

    private final Random random = new Random(9);
    private final Path data = Town.settledFolder();

    @Test
    void aKilledImportIsInWholeOrNotAtAll() {
        Town town = Town.start(data);
        Clerk clerk = Clerk.signedIn(town.port(), "motcua");
        String list = clerk.read("/ban-lam-viec").page().select("a[href$=/nhap]").attr("href");
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                String one = checked(clerk, list, kill);
                clerk.send(one + "/ghi", Map.of());
                Waiting.millis(random.nextInt(LATEST_KILL_MILLIS));
                town.kill();
                town = Town.start(data);
                clerk.follow(town.port());
                verify(clerk, one, kill);
            }
        } finally {
            town.close();
        }
        Town.Said derived = Town.command("dossiers", "derive", "--data", data.toString());
        assertThat(derived.exitCode()).isZero();
        assertThat(derived.text()).contains("đều khớp với sổ");
    }

    private void verify(Clerk clerk, String one, int kill) {
        long there = dossiers(kill);
        assertThat(there).as("all or nothing after kill " + kill).isIn(0L, (long) DOSSIERS);
        String page = until(clerk, one, "Đã ghi vào sổ hồ sơ", "Lần chạy bị đứt quãng");
        assertThat(page.contains("Đã ghi vào sổ hồ sơ")).isEqualTo(there == DOSSIERS);
        if (there == 0) {
            clerk.send(one + "/ghi", Map.of());
            until(clerk, one, "Đã ghi vào sổ hồ sơ");
            assertThat(dossiers(kill)).isEqualTo(DOSSIERS);
        }
    }

    private String checked(Clerk clerk, String list, int kill) {
        clerk.read(list);
        String next =
                clerk.sendFile(list + "?nguon=M%E1%BB%99t+c%E1%BB%ADa", "xuat.csv", file(kill))
                        .location();
        if (next.endsWith("/cot")) {
            clerk.send(next, asShown(clerk.read(next).page()));
        }
        String one = next.replace("/cot", "");
        until(clerk, one, DOSSIERS / 1_000 + ".000 hồ sơ mới");
        return one;
    }

    private static Map<String, String> asShown(Document page) {
        Map<String, String> form = new HashMap<>();
        for (Element field : page.select("main input[type=text], main select")) {
            form.put(
                    field.attr("name"),
                    field.tagName().equals("select")
                            ? field.select("option[selected]").attr("value")
                            : field.val());
        }
        return form;
    }

    private static byte[] file(int kill) {
        var rows =
                new StringBuilder(
                        "Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,Lĩnh vực\n");
        for (int row = 1; row <= DOSSIERS; row++) {
            rows.append(
                    "H90.%02d-230905-%04d,05/09/2023,12/09/2023,11/09/2023,Đất đai\n"
                            .formatted(kill, row));
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String until(Clerk clerk, String path, String... wanted) {
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += 200) {
            String page = clerk.read(path).text();
            for (String words : wanted) {
                if (page.contains(words)) {
                    return page;
                }
            }
            Waiting.millis(200);
        }
        throw new AssertionError("never read: " + String.join(", ", wanted));
    }

    private long dossiers(int kill) {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:postgresql://127.0.0.1:%s/postgres?user=postgres"
                                        .formatted(port()));
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        """
                                        select count(*) from dossiers.standing s
                                        join dossiers.entry e on e.dossier = s.dossier
                                        where s.code like 'H90.%02d-%%'
                                        """
                                                .formatted(kill))) {
            return rows.next() ? rows.getLong(1) : -1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String port() {
        try {
            return Files.readAllLines(data.resolve("pg/postmaster.pid")).get(3).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
