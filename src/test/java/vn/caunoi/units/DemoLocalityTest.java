package vn.caunoi.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.RoomTest;
import vn.caunoi.web.Frames;

@RoomTest
@Transactional
class DemoLocalityTest {

    @Autowired DemoUnits demo;
    @Autowired Directory directory;
    @Autowired FormerNames formerNames;
    @Autowired Frames frames;
    @Autowired MockMvc browser;

    @BeforeEach
    void demoLocality() {
        demo.load((_, _) -> {});
        directory.forget();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xã Hồng Quang | Xã Hồng Quang | Xã Bắc Thanh Miện",
                "XA HONG QUANG | Xã Hồng Quang | Xã Bắc Thanh Miện",
                "hong quang | Xã Hồng Quang | Xã Bắc Thanh Miện",
                "giấy khai sinh ở xã Tân Trào năm 2019 | Xã Tân Trào | Xã Hải Hưng",
                "xã Hùng Sơn | Xã Hùng Sơn | Xã Thanh Miện",
                "thị trấn Thanh Miện | Thị trấn Thanh Miện | Xã Thanh Miện",
                "tinh hai duong | Tỉnh Hải Dương | Thành phố Hải Phòng"
            })
    void anOldNameTellsWhoDoesItsWorkNow(String typed, String name, String now) {
        assertThat(formerNames.in(typed))
                .singleElement()
                .satisfies(
                        former -> {
                            assertThat(former.name()).isEqualTo(name);
                            assertThat(former.now())
                                    .extracting(FormerName.Now::name)
                                    .containsExactly(now);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "khối đại đoàn kết toàn dân",
                "xã Hải Hưng",
                "hồng",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z"
            })
    void ordinaryWordsAreNoOldNames(String typed) {
        assertThat(formerNames.in(typed)).isEmpty();
    }

    @Test
    void marksDecideBetweenNamesThatFoldAlike() {
        assertThat(formerNames.in("xã đoàn kết"))
                .extracting(FormerName::name)
                .containsExactly("Xã Đoàn Kết");
        assertThat(formerNames.in("x".repeat(100_000))).isEmpty();
    }

    @Test
    void theDistrictNamesItsFiveSuccessorsWithTheirSites() {
        assertThat(formerNames.in("huyện Thanh Miện"))
                .singleElement()
                .satisfies(
                        former ->
                                assertThat(former.now())
                                        .hasSize(5)
                                        .extracting(FormerName.Now::site)
                                        .contains("http://hai-hung.localhost:8080/"));
    }

    @Test
    void thePageTellsWhereTheFormerCommunesWent() throws Exception {
        browser.perform(get("http://thanhmien.localhost/don-vi"))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        Matchers.containsString(
                                                "Đơn vị cũ và mới: Huyện Thanh Miện")))
                .andExpect(content().string(Matchers.containsString("đến hết 30/06/2025")))
                .andExpect(content().string(Matchers.containsString("Xã Ngũ Hùng")))
                .andExpect(content().string(Matchers.containsString("chưa đối chiếu")))
                .andExpect(
                        content()
                                .string(
                                        Matchers.containsString(
                                                "href=\"http://hai-hung.localhost:8080/\"")));
    }

    @Test
    void theColoursOfASiteStandUnderAnAddressThatHoldsTheirHash() throws Exception {
        String href = Objects.requireNonNull(frames.of("hai-hung.localhost").themeHref());

        browser.perform(get(href))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", Matchers.containsString("immutable")))
                .andExpect(content().contentTypeCompatibleWith("text/css"))
                .andExpect(content().string(":root{--mast:#14553a;--mast-deep:#0c3a27}"));
        browser.perform(get(href.replaceFirst("-.{12}", "-0123456789ab")))
                .andExpect(status().isNotFound());
        assertThat(frames.of("thanhmien.localhost").themeHref()).isNull();
    }

    @Test
    void everyDemoImprintSaysThatItIsInvented() {
        for (Snapshot.Known known : directory.now().sites()) {
            assertThat(known.site().imprint().personResponsible()).endsWith("(minh họa)");
            assertThat(known.site().imprint().telephone()).startsWith("0000 000 000");
            assertThat(known.site().imprint().email()).endsWith(".example");
        }
    }
}
