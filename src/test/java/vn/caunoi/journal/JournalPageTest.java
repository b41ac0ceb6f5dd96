package vn.caunoi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** Who reads which lines of the journal, and what leaves as a file. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class JournalPageTest {

    @Autowired MockMvc mvc;
    @Autowired World world;
    @Autowired Staff staff;
    @Autowired Sites sites;
    @Autowired Journal journal;
    @Autowired JdbcClient jdbc;

    private Person everywhere;
    private Person here;
    private Site mine;
    private Site foreign;

    @BeforeEach
    void twoTownsAndTwoAdministrators() {
        mine = site("nhat-ky-a.localhost");
        foreign = site("nhat-ky-b.localhost");
        everywhere = staff.hire("nhat-ky-tat-ca", "quan-tri", null);
        here = staff.hire("nhat-ky-a", "quan-tri", mine.unit());
        journal.record(
                new Act(
                        Act.account(here.id().value()),
                        "site.change",
                        mine.unit(),
                        "",
                        "việc 100%_ở A"));
        journal.record(new Act(Act.COMMAND_LINE, "site.open", foreign.unit(), "", "việc ở B"));
        journal.record(new Act(Act.COMMAND_LINE, "units.load", null, "", "việc chung"));
    }

    @Test
    void anAdministratorReadsWhatConcernsTheirUnitsAlone() throws Exception {
        mvc.perform(get("/nhat-ky").with(Staff.as(here)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("việc 100%_ở A")))
                .andExpect(content().string(containsString("Người nhat-ky-a (tài khoản")))
                .andExpect(content().string(containsString("Sửa trang")))
                .andExpect(content().string(not(containsString("việc ở B"))))
                .andExpect(content().string(not(containsString("việc chung"))));
        mvc.perform(get("/nhat-ky").with(Staff.as(everywhere)))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("việc ở B"),
                                                containsString("việc chung"))));
    }

    @Test
    void aForeignLineIsNotThere() throws Exception {
        long line =
                jdbc.sql("select max(number) from journal.entry where unit = :unit")
                        .param("unit", foreign.unit().value())
                        .query(Long.class)
                        .single();
        mvc.perform(get("/nhat-ky/" + line).with(Staff.as(here))).andExpect(status().isNotFound());
        mvc.perform(get("/nhat-ky/bang.csv?don-vi=" + foreign.unit().value()).with(Staff.as(here)))
                .andExpect(content().string(not(containsString("việc ở B"))));
        mvc.perform(get("/nhat-ky/" + line).with(Staff.as(everywhere)))
                .andExpect(content().string(containsString("việc ở B")));
    }

    @Test
    void whoeverHasNoRightStaysOutside() throws Exception {
        var writer = staff.hire("nhat-ky-viet", "nguoi-viet", mine.unit());
        mvc.perform(get("/nhat-ky").with(Staff.as(writer))).andExpect(status().isForbidden());
        mvc.perform(get("/nhat-ky/bang.xlsx").with(Staff.as(writer)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/nhat-ky/doi-chieu").with(Staff.as(writer)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/nhat-ky/doi-chieu").with(Staff.as(here)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/nhat-ky").with(Staff.as(here)))
                .andExpect(content().string(not(containsString("Đối chiếu ngay"))));
        mvc.perform(post("/nhat-ky/doi-chieu").with(Staff.as(everywhere)))
                .andExpect(status().isSeeOther());
        mvc.perform(get("/nhat-ky").with(Staff.as(here)))
                .andExpect(content().string(containsString("Nhật ký nguyên vẹn")));
    }

    @Test
    void filtersNarrowByDayPersonActUnitAndWords() throws Exception {
        String mineOnly = "?tu=2026-11-23&den=2026-11-23&ai=nhat-ky-a&viec=site.change&don-vi=%d";
        assertThat(csv(mineOnly.formatted(mine.unit().value()) + "&q=100%25_"))
                .contains("việc 100%_ở A");
        assertThat(csv("?q=100%25x")).doesNotContain("việc 100%_ở A");
        assertThat(csv("?den=2026-11-22")).doesNotContain("việc");
        assertThat(csv("?ai=d%C3%B2ng%20l%E1%BB%87nh"))
                .contains("việc chung")
                .doesNotContain("ở A");
        assertThat(csv("?q=m%E1%BB%9F%20trang")).contains("việc ở B").doesNotContain("việc chung");
        mvc.perform(get("/nhat-ky?tu=hom-qua").with(Staff.as(everywhere)))
                .andExpect(content().string(containsString("Từ ngày: hãy chọn một ngày")));
    }

    @Test
    void pagesGoOnBelowTheLastNumber() throws Exception {
        for (int i = 0; i < 60; i++) {
            journal.record(
                    new Act(
                            Act.COMMAND_LINE,
                            "site.change",
                            mine.unit(),
                            "",
                            "lần thứ " + i + "."));
        }
        String first = page("/nhat-ky?don-vi=" + mine.unit().value());
        assertThat(first).contains("lần thứ 59.", "lần thứ 10.").doesNotContain("lần thứ 9.");
        String older = first.replaceAll("(?s).*href=\"(/nhat-ky[^\"]*truoc=[0-9]+)\".*", "$1");
        assertThat(page(older.replace("&amp;", "&")))
                .contains("lần thứ 9.")
                .doesNotContain("lần thứ 10.");
    }

    @Test
    void theWorkbookHasWhatWasFiltered() throws Exception {
        byte[] file =
                mvc.perform(get("/nhat-ky/bang.xlsx?q=việc chung").with(Staff.as(everywhere)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(2)).isEqualTo("Ai");
            assertThat(rows.get(1).getCellText(4)).isEqualTo("Toàn hệ thống");
            assertThat(rows.subList(1, rows.size()))
                    .allMatch(row -> row.getCellText(7).equals("việc chung"));
        }
    }

    private String csv(String query) throws Exception {
        return page("/nhat-ky/bang.csv" + query);
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(URI.create(address)).with(Staff.as(everywhere)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Site site(String host) {
        return sites.at(sites.named(host).map(Site::id).orElseGet(() -> world.site(host)));
    }
}
