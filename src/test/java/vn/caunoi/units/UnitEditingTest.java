package vn.caunoi.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;

/** Units are renamed and merged from a day on, by those whose right reaches them. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class UnitEditingTest {

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Staff staff;
    @Autowired Sites sites;
    @Autowired Units units;
    @Autowired Directory directory;
    @Autowired JdbcClient jdbc;

    private UnitId mine;
    private UnitId second;
    private UnitId foreign;
    private Person administrator;

    @BeforeEach
    void threeCommunes() {
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        mine = commune("don-vi-a");
        second = commune("don-vi-b");
        foreign = commune("don-vi-c");
        administrator = staff.hire("don-vi-" + mine.value(), "quan-tri", mine);
        staff.hire("don-vi-" + mine.value(), "quan-tri", second);
    }

    @Test
    void aForeignUnitIsClosedAndNoTarget() throws Exception {
        mvc.perform(get(address(foreign)).with(Staff.as(administrator)))
                .andExpect(status().isForbidden());
        mvc.perform(post(address(foreign) + "/doi-ten").with(Staff.as(administrator)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/so-don-vi").with(Staff.as(administrator)))
                .andExpect(content().string(containsString(units.nameOf(mine))))
                .andExpect(content().string(not(containsString(units.nameOf(foreign)))));
        send(
                        "/sap-nhap",
                        "ngay",
                        "2026-07-01",
                        "nguon",
                        "Nghị quyết",
                        "don-vi",
                        "" + foreign.value())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("hãy chọn một đơn vị trong danh sách")));
    }

    @Test
    void aNewNameHoldsFromItsDayAndTheOldOneStaysKnown() throws Exception {
        String old = units.nameOf(mine);
        send("/doi-ten", "ngay", "2026-07-01", "ten", "Mới", "ten-day-du", "Xã Mới " + mine.value())
                .andExpect(status().isSeeOther());
        Unit unit = units.at(mine).orElseThrow();
        assertThat(unit.nameOn(LocalDate.of(2026, 6, 30)).full()).isEqualTo(old);
        assertThat(unit.nameOn(LocalDate.of(2026, 7, 1)).full())
                .isEqualTo("Xã Mới " + mine.value());
        assertThat(journal()).isEqualTo(old + " → từ 01/07/2026: Xã Mới " + mine.value());
        send("/doi-ten", "ngay", "", "ten", "", "ten-day-du", "Xã Gõ Dở")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("hãy chọn một ngày")))
                .andExpect(content().string(containsString("Tên riêng: tên trống")))
                .andExpect(content().string(containsString("Xã Gõ Dở")));
    }

    @Test
    void aMergedUnitEndsAndIsFollowed() throws Exception {
        send(
                        "/sap-nhap",
                        "ngay",
                        "2026-07-01",
                        "nguon",
                        "Nghị quyết 99",
                        "don-vi",
                        "" + second.value())
                .andExpect(status().isSeeOther());
        Unit ended = units.at(mine).orElseThrow();
        assertThat(ended.livesOn(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(ended.livesOn(LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(journal())
                .contains("sáp nhập vào " + units.nameOf(second) + ", căn cứ Nghị quyết 99");
        mvc.perform(get(address(mine)).with(Staff.as(administrator)))
                .andExpect(content().string(containsString("Kế thừa")));
        send("/doi-ten", "ngay", "2026-08-01", "ten", "Muộn", "ten-day-du", "Xã Muộn")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("ngoài thời gian hoạt động")));
    }

    @Test
    void aUnitIsOpenedUnderAnotherFromItsDay() throws Exception {
        String name = "Phòng Tư pháp " + mine.value();
        opens(
                        mine,
                        "loai",
                        "DEPARTMENT",
                        "ten",
                        "Tư pháp",
                        "ten-day-du",
                        name,
                        "ngay",
                        "2026-03-02")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Căn cứ: tên trống")))
                .andExpect(content().string(containsString(name)));
        String[] right = {
            "loai",
            "DEPARTMENT",
            "ten",
            "Tư pháp",
            "ten-day-du",
            name,
            "ngay",
            "2026-03-02",
            "nguon",
            "Quyết định 12/QĐ-UBND",
            "doi-chieu",
            "READ"
        };
        opens(mine, right).andExpect(status().isSeeOther());
        Unit opened =
                directory.now().tree().under(mine, LocalDate.of(2026, 3, 2)).stream()
                        .filter(unit -> unit.nameOn(LocalDate.of(2026, 3, 2)).full().equals(name))
                        .findFirst()
                        .orElseThrow();
        assertThat(opened.livesOn(LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(opened.source().mark()).isEqualTo(Mark.READ);
        assertThat(journal("unit.open", opened.id()))
                .startsWith(" → từ 02/03/2026: mở " + name)
                .endsWith("căn cứ Quyết định 12/QĐ-UBND");
        opens(mine, right)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("đã có đơn vị tên này")));
        opens(foreign, right).andExpect(status().isForbidden());
    }

    @Test
    void aCodeSuitsItsKindAndBelongsToOneUnitAtATime() throws Exception {
        String free = "%05d".formatted(90_000 + mine.value());
        send("/doi-ma", "ngay", "2026-07-01", "ma", "31")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("phải có 5 chữ số")));
        send("/doi-ma", "ngay", "2026-07-01", "ma", free).andExpect(status().isSeeOther());
        Unit unit = units.at(mine).orElseThrow();
        assertThat(unit.codes().on(LocalDate.of(2026, 6, 30)))
                .isNotEqualTo(Optional.of(new OfficialCode(free)));
        assertThat(unit.codes().on(LocalDate.of(2026, 7, 1))).contains(new OfficialCode(free));
        assertThat(journal()).endsWith("từ 01/07/2026: mã " + free);
        UnitId taken = mine;
        mine = second;
        send("/doi-ma", "ngay", "2026-08-01", "ma", free)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("hai đơn vị cùng mang mã " + free)));
        mine = taken;
    }

    @Test
    void whatSomebodySavedInBetweenIsNotWrittenOver() throws Exception {
        String seen = version();
        send("/doi-ten", "ngay", "2026-07-01", "ten", "Nhanh", "ten-day-du", "Xã Nhanh");
        mvc.perform(
                        post(address(mine) + "/doi-ten")
                                .with(Staff.as(administrator))
                                .param("ban", seen)
                                .param("ngay", "2026-07-01")
                                .param("ten", "Chậm")
                                .param("ten-day-du", "Xã Chậm"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Có người vừa sửa đơn vị này")))
                .andExpect(content().string(containsString("Xã Chậm")));
        assertThat(units.nameOf(mine)).isEqualTo("Xã Nhanh");
    }

    @Test
    void whoLooksAfterAllOpensTheFirstUnitOfThePartyAndThenItsCells() throws Exception {
        mvc.perform(get("/so-don-vi/to-chuc-dang").with(Staff.as(administrator)))
                .andExpect(status().isForbidden());
        administrator = staff.hire("toan-chuong-trinh", "quan-tri", null);
        String name = "Đảng ủy xã Số " + mine.value();
        partyLeader("COMMUNE", name).andExpect(status().is(422));
        partyLeader("PARTY_COMMUNE", name).andExpect(status().isSeeOther());
        partyLeader("PARTY_COMMUNE", name).andExpect(status().is(422));
        UnitId leader = units.named(name, LocalDate.of(2026, 7, 1)).orElseThrow().id();
        opens(
                        leader,
                        "loai",
                        "PARTY_CELL",
                        "ten",
                        "thôn Đông",
                        "ten-day-du",
                        "Chi bộ thôn Đông " + mine.value(),
                        "ngay",
                        "2026-07-01",
                        "nguon",
                        "Quyết định",
                        "doi-chieu",
                        "UNCHECKED")
                .andExpect(status().isSeeOther());
        assertThat(units.of(UnitKind.PARTY_CELL, LocalDate.of(2026, 7, 1)))
                .anyMatch(cell -> units.upwards(cell.id()).contains(leader));
    }

    private ResultActions partyLeader(String kind, String name) throws Exception {
        return mvc.perform(
                post("/so-don-vi/to-chuc-dang")
                        .with(Staff.as(administrator))
                        .param("loai", kind)
                        .param("ten", "xã")
                        .param("ten-day-du", name)
                        .param("ngay", "2026-01-01")
                        .param("nguon", "Quyết định")
                        .param("doi-chieu", "UNCHECKED"));
    }

    private ResultActions send(String act, String... typed) throws Exception {
        var request =
                post(address(mine) + act).with(Staff.as(administrator)).param("ban", version());
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return mvc.perform(request);
    }

    private String version() throws Exception {
        String html =
                mvc.perform(get(address(mine) + "/doi-ten").with(Staff.as(administrator)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        var found = Pattern.compile("name=\"ban\" value=\"([0-9a-f]+)\"").matcher(html);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private ResultActions opens(UnitId parent, String... typed) throws Exception {
        var request = post(address(parent) + "/don-vi-moi").with(Staff.as(administrator));
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return mvc.perform(request);
    }

    private String journal() {
        return journal("unit.change", mine);
    }

    private String journal(String act, UnitId unit) {
        return jdbc.sql(
                        """
                        select before || ' → ' || after from journal.entry
                        where what = :act and unit = :unit order by number desc limit 1
                        """)
                .param("act", act)
                .param("unit", unit.value())
                .query(String.class)
                .single();
    }

    private UnitId commune(String name) {
        return sites.at(world.site(name + "-" + sites.all().size() + ".localhost")).unit();
    }

    private static String address(UnitId unit) {
        return "/so-don-vi/" + unit.value();
    }
}
