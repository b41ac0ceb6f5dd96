package vn.caunoi.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import vn.caunoi.RoomTest;
import vn.caunoi.web.ChangedPages;
import vn.caunoi.web.Frames;
import vn.caunoi.web.UnknownHost;

@RoomTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class SitesTest {

    @Autowired Sites sites;
    @Autowired StoredUnits stored;
    @Autowired Directory directory;
    @Autowired DemoUnits demo;
    @Autowired Frames frames;
    @Autowired ChangedPages pages;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void demoLocality() {
        if (sites.all().isEmpty()) {
            assertThatThrownBy(() -> sites.of("example.vn")).isInstanceOf(UnknownHost.class);
            demo.load((_, _) -> {});
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hai-hung.localhost",
                "HAI-HUNG.localhost",
                "hai-hung.localhost.",
                "hai-hung.localhost:8080",
                "Hai-Hung.LocalHost.:8080"
            })
    void aHostNameIsOneHoweverItIsWritten(String header) {
        assertThat(sites.of(header).bodyName()).isEqualTo("Xã Hải Hưng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "localhost",
                "127.0.0.1",
                "[::1]",
                "[::1]:8080",
                "::1",
                "la.example",
                "hai-hung.localhost..",
                "hai-hung.localhost/../x",
                "'; drop table units.site; --",
                "İSTANBUL.vn",
                "hai-hung.localhost\u0000"
            })
    void strangersSeeTheDefaultSite(String header) {
        assertThat(sites.of(header).bodyName()).isEqualTo("Huyện Thanh Miện");
        assertThat(frames.of(header).origin()).isEqualTo("http://thanhmien.localhost:8080");
    }

    @Test
    void aThousandCharactersAreHarmless() {
        assertThat(sites.of("a".repeat(1000)).bodyName()).isEqualTo("Huyện Thanh Miện");
        assertThat(sites.of("a.".repeat(500)).bodyName()).isEqualTo("Huyện Thanh Miện");
    }

    @Test
    void inProductionStrangersAreRefused() {
        var strict = new StoredSites(directory, true);

        assertThatThrownBy(() -> strict.of("localhost")).isInstanceOf(UnknownHost.class);
        assertThat(strict.of("thanhmien.localhost").bodyName()).isEqualTo("Huyện Thanh Miện");
    }

    @Test
    void inProductionAddressesAreHttpsWithoutAPort() {
        assertThat(new Origin(true, 8080).of(sites.of("hai-hung.localhost")))
                .isEqualTo("https://hai-hung.localhost");
        assertThat(new Origin(false, 80).of(sites.of("hai-hung.localhost")))
                .isEqualTo("http://hai-hung.localhost");
    }

    @Test
    void theArchivedDistrictPointsToItsFiveSuccessors() {
        var archive = Objects.requireNonNull(frames.of("thanhmien.localhost").archive());

        assertThat(archive.since()).isEqualTo("2025-07-01");
        assertThat(archive.successors())
                .hasSize(5)
                .extracting("href")
                .contains("http://xa-thanh-mien.localhost:8080/");
        assertThat(frames.of("hai-hung.localhost").archive()).isNull();
    }

    @Test
    void anotherNodeHearsOfAChange() throws InterruptedException {
        var otherNode = new Directory(stored);
        String before =
                jdbc.sql("select title from units.site where host = 'hai-hung.localhost'")
                        .query(String.class)
                        .single();
        assertThat(title(otherNode)).isEqualTo(before);

        jdbc.sql("update units.site set title = 'Trang mới' where host = 'hai-hung.localhost'")
                .update();
        jdbc.sql("update units.version set at = 'moved by hand'").update();
        assertThat(title(otherNode)).as("nobody told it").isEqualTo(before);
        assertThat(title(directory)).isEqualTo(before);
        pages.everywhere();
        otherNode.changedEverywhere();

        assertThat(title(otherNode)).isEqualTo("Trang mới");
        assertThat(eventually(() -> title(directory), "Trang mới")).isEqualTo("Trang mới");
    }

    @Test
    void whatATransactionHasNotCommittedIsNotRemembered(
            @Autowired org.springframework.transaction.support.TransactionTemplate transaction,
            @Autowired UnitBook book) {
        transaction.executeWithoutResult(
                status -> {
                    book.close(new UnitsLoaded("thử", "không"));
                    jdbc.sql(
                                    "update units.site set title = 'Bỏ dở' where host = 'nam-thanh-mien.localhost'")
                            .update();
                    directory.forget();
                    assertThat(sites.of("nam-thanh-mien.localhost").title()).isEqualTo("Bỏ dở");
                    status.setRollbackOnly();
                });

        assertThat(sites.of("nam-thanh-mien.localhost").title()).contains("Nam Thanh Miện");
    }

    private static String title(Directory node) {
        return node.now().named(new HostName("hai-hung.localhost")).orElseThrow().site().title();
    }

    private static String eventually(Supplier<String> question, String answer)
            throws InterruptedException {
        for (int i = 0; i < 100 && !question.get().equals(answer); i++) {
            Thread.sleep(30);
        }
        return question.get();
    }
}
