package vn.caunoi.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.RoomTest;

@RoomTest
@Transactional
class SiteDeskTest {

    @Autowired SiteDesk desk;
    @Autowired Sites sites;
    @Autowired UnitImport units;

    @BeforeEach
    void aProvinceWithOneCommune() throws IOException {
        String list =
                """
                code,name,full_name,kind,parent_code
                31,Hải Phòng,Thành phố Hải Phòng,province,
                11239,Thanh Miện,Xã Thanh Miện,commune,31
                """;
        units.run(
                new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)),
                "units.csv",
                LocalDate.of(2025, 7, 1),
                false);
    }

    @Test
    void theFirstSiteAnswersForStrangersUntilAnotherIsToldTo() {
        desk.put(wish("mot.example.vn"));
        desk.put(wish("hai.example.vn"));
        assertThat(sites.of("la.example.vn").host()).isEqualTo("mot.example.vn");
        SiteWish second = wish("hai.example.vn");
        second.isDefault = true;
        desk.put(second);
        assertThat(sites.of("la.example.vn").host()).isEqualTo("hai.example.vn");
    }

    @Test
    void onlyWhatWasNamedIsChanged() {
        SiteWish opened = wish("ba.example.vn");
        opened.address = "Số 1, đường Làng";
        opened.outboundHosts = List.of("chinhphu.vn");
        Site before = desk.put(opened);
        SiteWish change = new SiteWish();
        change.host = "ba.example.vn";
        change.telephone = "0000 000 000";
        Site after = desk.put(change);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.imprint().address()).isEqualTo("Số 1, đường Làng");
        assertThat(after.imprint().telephone()).isEqualTo("0000 000 000");
        assertThat(after.outboundHosts()).containsExactly("chinhphu.vn");
        assertThat(sites.of("ba.example.vn")).isEqualTo(after);
    }

    @Test
    void whatIsMissingOrUnknownIsSaidInASentence() {
        SiteWish nothing = new SiteWish();
        nothing.host = "bon.example.vn";
        assertThatThrownBy(() -> desk.put(nothing)).hasMessageContaining("--unit và --title");
        SiteWish unknown = wish("bon.example.vn");
        unknown.unitCode = "99999";
        assertThatThrownBy(() -> desk.put(unknown))
                .hasMessageContaining("không có đơn vị mang mã 99999");
        SiteWish pale = wish("bon.example.vn");
        pale.mast = "#ffeeee";
        assertThatThrownBy(() -> desk.put(pale)).hasMessageContaining("phải đi cùng nhau");
        pale.deep = "#7a0c15";
        assertThatThrownBy(() -> desk.put(pale)).hasMessageContaining("quá nhạt");
        assertThat(sites.named("bon.example.vn")).isEmpty();
    }

    private static SiteWish wish(String host) {
        SiteWish wish = new SiteWish();
        wish.host = host;
        wish.unitCode = "11239";
        wish.title = "Trang thông tin điện tử xã Thanh Miện";
        return wish;
    }
}
