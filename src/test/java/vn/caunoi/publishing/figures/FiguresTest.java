package vn.caunoi.publishing.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.publishing.CleanHtml;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.Press;
import vn.caunoi.publishing.Proof;
import vn.caunoi.publishing.Section;
import vn.caunoi.publishing.Sections;
import vn.caunoi.publishing.Slug;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** What the office reckons, month by month. */
@RoomTest
@Import({World.class, Staff.class})
@TestPropertySource(properties = "caunoi.page-cache=false")
class FiguresTest {

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Sections sections;
    @Autowired Press press;
    @Autowired Staff staff;
    @Autowired PaySheets sheets;
    @Autowired Figures figures;
    @Autowired JdbcClient jdbc;

    private Site site;
    private Person mai;
    private long article;

    @BeforeEach
    void anArticleOfNovember() {
        clock.set(Instant.parse("2026-12-03T02:00:00Z"));
        String host = "xa-so-lieu.localhost";
        SiteId id = sites.named(host).map(Site::id).orElseGet(() -> world.site(host));
        site = sites.at(id);
        mai = staff.hire("mai-so-lieu", "truong-ban", site.unit());
        Section section = sections.named(id, new Incoming.SectionName("kinh-te", "Kinh tế"));
        jdbc.sql("delete from publishing.pay_month where site = ?").param(id.value()).update();
        jdbc.sql("delete from publishing.article where site = ?").param(id.value()).update();
        article =
                press.print(
                        new Proof(
                                id,
                                null,
                                Incoming.Kind.ARTICLE,
                                new Slug("bai"),
                                "Bài tháng 11",
                                "",
                                CleanHtml.EMPTY,
                                section,
                                List.of(),
                                "Lan Anh",
                                "",
                                false,
                                false,
                                Instant.parse("2026-11-30T16:59:59Z"),
                                null,
                                List.of()));
    }

    private String pay() {
        return "/bien-tap/" + site.id().value() + "/nhuan-but";
    }

    @Test
    void aMonthIsReckonedClosedAndThenLeftAlone() throws Exception {
        mvc.perform(
                        post(pay())
                                .param("thang", "2026-11")
                                .param("tien-" + article, "200.000")
                                .param("tac-gia-" + article, "Lan Anh")
                                .param("loai-" + article, "Bài")
                                .with(Staff.as(mai)))
                .andExpect(status().isSeeOther());
        mvc.perform(get(pay()).param("thang", "2026-11").with(Staff.as(mai)))
                .andExpect(content().string(containsString("200.000")));
        mvc.perform(post(pay() + "/chot").param("thang", "2026-11").with(Staff.as(mai)));
        mvc.perform(
                        post(pay())
                                .param("thang", "2026-11")
                                .param("tien-" + article, "1")
                                .param("tac-gia-" + article, "Lan Anh")
                                .with(Staff.as(mai)))
                .andExpect(status().isUnprocessableContent());
        assertThat(sheets.of(site.id(), YearMonth.of(2026, 11)))
                .extracting(PaySheets.Line::amount)
                .containsExactly(200_000L);
        assertThat(sheets.of(site.id(), YearMonth.of(2026, 12))).isEmpty();
    }

    @Test
    void aWrongLineKeepsTheWholeSheetFromBeingSaved() throws Exception {
        mvc.perform(
                        post(pay())
                                .param("thang", "2026-11")
                                .param("tien-" + article, "hai trăm")
                                .param("tac-gia-" + article, "Lan Anh")
                                .with(Staff.as(mai)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Số tiền “hai trăm” không đọc được")));
        assertThat(sheets.of(site.id(), YearMonth.of(2026, 11)))
                .extracting(PaySheets.Line::amount)
                .containsOnlyNulls();
    }

    @Test
    void theFileSaysWhatThePageSays() throws Exception {
        String csv =
                mvc.perform(get(pay() + ".csv").param("thang", "2026-11").with(Staff.as(mai)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("Bài tháng 11", "Lan Anh");
    }

    @Test
    void figuresCountReadersOfTheDaysAskedFor() {
        jdbc.sql(
                        """
                        insert into audience.subject_day (site, subject, day, readers)
                        values (:site, :subject, date '2026-11-30', 7),
                               (:site, :subject, date '2026-12-01', 5)
                        on conflict do nothing
                        """)
                .param("site", site.id().value())
                .param("subject", "article:" + article)
                .update();
        var november = new Figures.Span(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        assertThat(figures.byAuthor(site.id(), november))
                .containsExactly(new Figures.Figure("Lan Anh", 1, 7));
        assertThat(figures.bySection(site.id(), november))
                .containsExactly(new Figures.Figure("Kinh tế", 1, 7));
    }

    @Test
    void everyPageOpens() throws Exception {
        String desk = "/bien-tap/" + site.id().value();
        for (String page :
                List.of("/nhuan-but", "/nhuan-but/muc", "/thong-ke", "/lich", "/ra-soat")) {
            mvc.perform(get(desk + page).with(Staff.as(mai))).andExpect(status().isOk());
        }
        for (String file : List.of("/nhuan-but.xlsx", "/thong-ke.xlsx", "/thong-ke.csv")) {
            mvc.perform(get(desk + file).with(Staff.as(mai))).andExpect(status().isOk());
        }
    }
}
