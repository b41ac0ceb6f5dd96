package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.caunoi.Town;

/** The IT person of a commune starts, stops, breaks and empties the program. */
class OperatorStory {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aPortThatIsTakenIsSaidInOneSentence() throws IOException {
        Path data = Town.freshFolder();
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            String port = Integer.toString(taken.getLocalPort());
            var said = Town.command("serve", "--empty", "--data", data.toString(), "--port", port);
            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(said.text())
                    .contains("cổng " + port + " đang có chương trình khác dùng")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void wordsThatNobodyKnowsEndWithTwo() {
        assertThat(Town.command("bay").exitCode()).isEqualTo(2);
        assertThat(Town.command("serve", "--port", "nhiều").exitCode()).isEqualTo(2);
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInOneSentence() throws IOException {
        Path file = Files.createTempFile("caunoi", "data");
        var said = Town.command("doctor", "--data", file.resolve("x").toString());
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.text()).contains("không mở được thư mục dữ liệu").doesNotContain("\tat ");
    }

    @Test
    void theDemoSurvivesAKillAndEndsWithAPurge() throws Exception {
        Path data = Town.freshFolder();
        try (Town town = Town.start(data)) {
            assertThat(get(town.at("/"))).contains("TRANG MINH HỌA");
            assertThat(Town.command("doctor", "--data", data.toString()).exitCode()).isZero();
            var twice = Town.command("demo", "load", "--data", data.toString());
            assertThat(twice.exitCode()).isEqualTo(1);
            assertThat(twice.text()).contains("đã được nạp rồi");
            town.kill();
        }
        try (Town town = Town.start(data)) {
            assertThat(String.join("\n", town.said())).doesNotContain("Nạp ");
            assertThat(get(town.at("/"))).contains("TRANG MINH HỌA");
            var purged = Town.command("demo", "purge", "--data", data.toString());
            assertThat(purged.exitCode()).as(purged.text()).isZero();
            var again = Town.command("demo", "purge", "--data", data.toString());
            assertThat(again.exitCode()).isEqualTo(1);
            assertThat(again.text()).contains("không phải dữ liệu minh họa");
        }
        var reload = Town.command("demo", "load", "--data", data.toString());
        assertThat(reload.exitCode()).isEqualTo(1);
        assertThat(reload.text()).contains("chứa dữ liệu thật");
    }

    @Test
    void whatWasBroughtInBeforeTheFirstStartIsRealAndGetsNoDemo() throws Exception {
        Path data = Town.freshFolder();
        Path units = data.resolve("units.csv");
        Files.writeString(
                units,
                "code,name,full_name,kind,parent_code\n31,Hải Phòng,Thành phố Hải Phòng,province,\n");
        var imported = Town.command("import", "units", units.toString(), "--data", data.toString());
        assertThat(imported.exitCode()).as(imported.text()).isZero();
        var opened =
                Town.command(
                        "site",
                        "put",
                        "--host",
                        "tp.localhost",
                        "--unit",
                        "31",
                        "--title",
                        "Trang thành phố",
                        "--data",
                        data.toString());
        assertThat(opened.exitCode()).as(opened.text()).isZero();
        try (Town town = Town.start(data)) {
            assertThat(String.join("\n", town.said())).doesNotContain("Nạp ");
            assertThat(get(town.at("/")))
                    .contains("Trang thành phố")
                    .doesNotContain("TRANG MINH HỌA");
        }
    }

    private String get(String address) throws IOException, InterruptedException {
        var local = URI.create(address.replaceFirst("//[^:]+:", "//127.0.0.1:"));
        return http.send(
                        HttpRequest.newBuilder(local).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
