package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Chromium;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** Somebody with the owner's hands in the database plants what the town never wrote. */
class PlantedStory {

    private static final Path DATA = Town.settledFolder();
    private static final String HOST = "xa-thanh-mien.localhost";

    private static Town town;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void open() {
        town = Town.start(DATA);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void itIsNotServedAndItIsReported() throws Exception {
        Town.Said clean = doctor();
        assertThat(clean.exitCode()).as(clean.text()).isZero();
        String victim = plant();
        assertThat(get(victim)).as("from the cache").contains("<h1").doesNotContain("casino");
        assertThat(get(victim + "?moi=1"))
                .as("rendered anew")
                .contains("Nội dung đang được kiểm tra")
                .doesNotContain("casino.example");
        Town.Said found = doctor();
        assertThat(found.exitCode()).as(found.text()).isEqualTo(1);
        assertThat(found.text()).contains(victim).contains("Thân bài bị sửa ngoài chương trình");
        theChiefReadsOfItOnTheDesk(victim);
        nobodyWasCounted();
        Town.Said sealed = Town.command("seal", "--site", HOST, "--data", DATA.toString());
        assertThat(sealed.exitCode()).as(sealed.text()).isZero();
        assertThat(get(victim + "?moi=2"))
                .doesNotContain("Nội dung đang được kiểm tra")
                .doesNotContain("casino.example");
        assertThat(doctor().exitCode()).isZero();
    }

    private static Town.Said doctor() {
        return Town.command(
                "doctor",
                "site",
                "--site",
                HOST,
                "--port",
                Integer.toString(town.port()),
                "--data",
                DATA.toString());
    }

    /** Into the body of the newest article, which lies in the cache; answers with its address. */
    private String plant() throws Exception {
        try (Connection owner = owner();
                var statement = owner.createStatement()) {
            String address;
            try (var row =
                    statement.executeQuery(
                            """
                            select a.id, '/' || s.slug || '/' || a.slug from publishing.article a
                            join publishing.section s on s.id = a.section
                            join units.site t on t.id = a.site
                            where t.host = '%s' and a.state = 'PUBLISHED' and a.published_at <= now()
                            order by a.published_at desc limit 1
                            """
                                    .formatted(HOST))) {
                assertThat(row.next()).isTrue();
                address = row.getString(2);
                get(address);
                statement.execute(
                        """
                        update publishing.article set shown = shown ||
                          '<script src="//casino.example/a.js"></script>
                           <p style="display:none"><a href="//casino.example">nhà cái</a></p>'
                        where id = %1$d;
                        insert into publishing.link (site, address, status, problem,
                          first_failed_at, last_checked_at)
                        select site, 'https://chinhphu.vn/van-ban/' || repeat('rat-dai-', 12), 404,
                          'Trang không còn ở địa chỉ này', now(), now()
                        from publishing.article where id = %1$d;
                        insert into publishing.link_place (site, address, article)
                        select a.site, l.address, a.id from publishing.article a
                        join publishing.link l on l.site = a.site where a.id = %1$d
                        """
                                .formatted(row.getLong(1)));
            }
            return address;
        }
    }

    private static Connection owner() throws IOException, SQLException {
        String port = Files.readAllLines(DATA.resolve("pg").resolve("postmaster.pid")).get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port.strip() + "/postgres?user=postgres");
    }

    private static void theChiefReadsOfItOnTheDesk(String victim) {
        for (int width : new int[] {360, 1280}) {
            try (Reader chief = Reader.with(width, true, false)) {
                var page = chief.opens(town.at(HOST, "/dang-nhap"));
                page.fill("#ten", "truongban");
                page.fill("#mat-khau", "cau-noi-minh-hoa");
                page.locator("main button[type=submit]").first().click();
                page.waitForURL("**/ban-lam-viec");
                assertThat(page.content()).contains("Trang có dấu hiệu bị cài nội dung lạ");
                page.locator("main a[href$='/tu-kiem-tra']").first().click();
                assertThat(page.content()).contains(victim);
                page.locator("main button[type=submit]").first().click();
                page.waitForLoadState();
                assertThat(page.content()).contains(victim);
                assertThat(Chromium.barriers(page)).isEmpty();
                assertThat(chief.scrollsSideways()).isFalse();
                chief.takesPicture("tu-kiem-tra-" + width);
                theDeadLinkToo(chief, width);
                assertThat(chief.complaints()).isEmpty();
            }
        }
    }

    private static void theDeadLinkToo(Reader chief, int width) {
        var page = chief.opens(town.at(HOST, "/ban-lam-viec"));
        assertThat(page.content()).contains("1 liên kết hỏng");
        chief.takesPicture("ban-lam-viec-canh-bao-" + width);
        page.locator("main a[href$='/lien-ket-hong']").click();
        assertThat(page.content()).contains("Trang không còn ở địa chỉ này (mã 404).");
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(chief.scrollsSideways()).isFalse();
        chief.takesPicture("lien-ket-hong-" + width);
    }

    /** A thousand pages were read by the checks; the one reader is this test's own. */
    private static void nobodyWasCounted() throws Exception {
        Thread.sleep(2_000);
        try (Connection owner = owner();
                var statement = owner.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                select coalesce(sum(d.visitors), 0) from audience.site_day d
                                join units.site t on t.id = d.site
                                where t.host = '%s' and d.day = current_date
                                """
                                        .formatted(HOST))) {
            assertThat(row.next()).isTrue();
            assertThat(row.getLong(1)).isLessThanOrEqualTo(2);
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + town.port() + path))
                                .header("Host", HOST + ":" + town.port())
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
