package vn.caunoi.publishing.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.files.Refused;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.identity.Staff;
import vn.caunoi.publishing.links.RemotePictures.NotFetched;
import vn.caunoi.units.World;

/** Pictures that are fetched from other people's servers, and those that are not. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class RemotePicturesTest {

    private static final Set<String> ALLOWED = Set.of("bao.example");

    @Autowired StoredFiles files;
    @Autowired RemotePictures inProduction;

    private Neighbour neighbour;
    private Outside outside;
    private RemotePictures pictures;

    @BeforeEach
    void open() throws IOException {
        neighbour = new Neighbour();
        outside = Neighbour.askable();
        pictures = new RemotePictures(outside, files);
    }

    @AfterEach
    void close() throws IOException {
        outside.close();
        neighbour.close();
    }

    @Test
    void aPictureIsKeptLikeAnyOther() {
        for (String host : new String[] {"bao.example", "anh.bao.example"}) {
            StoredFile kept = pictures.fetch(neighbour.at(host, "/anh.png"), ALLOWED);
            assertThat(kept.type()).isEqualTo("image/png");
            assertThat(kept.name()).isEqualTo("anh.png");
            assertThat(files.renditions(kept.id())).isNotEmpty();
        }
    }

    @Test
    void onlyFromHostsThatAreAllowedAlsoAfterARedirect() {
        for (String path : new String[] {"/anh.png", "/sang-la"}) {
            String host = path.equals("/anh.png") ? "la.example" : "bao.example";
            assertThatThrownBy(() -> pictures.fetch(neighbour.at(host, path), ALLOWED))
                    .isInstanceOf(NotFetched.class)
                    .hasMessageContaining("la.example không thuộc danh sách được phép");
        }
        assertThat(neighbour.asked()).containsExactly("GET /sang-la");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThatThrownBy(() -> pictures.fetch(neighbour.at("bao.example", "/trang.png"), ALLOWED))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("thực chất là");
        assertThatThrownBy(() -> pictures.fetch(neighbour.at("bao.example", "/to.png"), ALLOWED))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("15 MB");
        assertThatThrownBy(() -> pictures.fetch(neighbour.at("bao.example", "/mat"), ALLOWED))
                .isInstanceOf(NotFetched.class)
                .hasMessageContaining("Hãy tải ảnh về máy rồi gửi lên");
    }

    @Test
    void nothingIsFetchedFromThisMachineInProduction() {
        assertThatThrownBy(
                        () ->
                                inProduction.fetch(
                                        neighbour.at("localhost", "/anh.png"), Set.of("localhost")))
                .isInstanceOf(NotFetched.class);
        assertThat(neighbour.asked()).isEmpty();
    }
}
