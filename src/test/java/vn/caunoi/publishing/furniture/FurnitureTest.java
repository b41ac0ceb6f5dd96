package vn.caunoi.publishing.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.publishing.Articles;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.publishing.Section;
import vn.caunoi.publishing.Sections;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;
import vn.caunoi.web.Block;
import vn.caunoi.web.Blocks;
import vn.caunoi.web.ChangeListener;
import vn.caunoi.web.Frames;
import vn.caunoi.web.Link;

/** Two communes and how one of them is furnished. */
@RoomTest
@Import({World.class, Staff.class})
@TestPropertySource(properties = "caunoi.page-cache=false")
class FurnitureTest {

    private static final String HOST = "bo-cuc-a.localhost";
    private static final Instant MORNING = Instant.parse("2026-11-23T02:00:00Z");

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Sections sections;
    @Autowired Articles articles;
    @Autowired Arrangements arrangements;
    @Autowired BannerTimetable timetable;
    @Autowired Frames frames;
    @Autowired Blocks blocks;
    @Autowired Staff staff;
    @Autowired List<ChangeListener> listeners;
    @Autowired JdbcClient jdbc;

    private Site site;
    private Site foreign;
    private Section news;
    private Section culture;
    private Person lan;
    private Person writer;
    private Person stranger;

    @BeforeEach
    void aCommuneWithTwoSections() {
        clock.set(MORNING);
        site = site(HOST);
        foreign = site("bo-cuc-b.localhost");
        for (String table :
                List.of(
                        "publishing.arrangement",
                        "publishing.article",
                        "publishing.section",
                        "search.entry")) {
            jdbc.sql("delete from " + table + " where site = :site")
                    .param("site", site.id().value())
                    .update();
        }
        news = sections.named(site.id(), new Incoming.SectionName("tin-tuc", "Tin tức"));
        culture = sections.named(site.id(), new Incoming.SectionName("van-hoa", "Văn hóa"));
        lan = staff.hire("lan-bo-cuc", "truong-ban", site.unit());
        writer = staff.hire("duc-bo-cuc", "nguoi-viet", site.unit());
        stranger = staff.hire("khach-bo-cuc", "truong-ban", foreign.unit());
        everybodyHears();
    }

    private Site site(String host) {
        SiteId id = sites.named(host).map(Site::id).orElseGet(() -> world.site(host));
        return sites.at(id);
    }

    /** What the database's word does a moment later. */
    private void everybodyHears() {
        listeners.forEach(ChangeListener::changedEverywhere);
    }

    private void write(Section section, String slug, String title) {
        articles.take(
                new Incoming(
                        site.id(),
                        "thu:" + slug,
                        Incoming.Kind.ARTICLE,
                        title,
                        slug,
                        "Tóm tắt",
                        new Sanitiser(site.outboundHosts()).clean("<p>Thân bài.</p>").html(),
                        new Incoming.SectionName(section.slug(), section.name()),
                        List.of(),
                        "",
                        "",
                        MORNING.minusSeconds(60),
                        null,
                        true,
                        null,
                        false,
                        List.of(),
                        List.of()));
        everybodyHears();
    }

    private String desk() {
        return "/bien-tap/" + site.id().value() + "/bo-cuc";
    }

    private ResultActions send(AbstractMockHttpServletRequestBuilder<?> form) throws Exception {
        return send(lan, form);
    }

    private ResultActions send(Person who, AbstractMockHttpServletRequestBuilder<?> form)
            throws Exception {
        ResultActions answer = mvc.perform(form.with(Staff.as(who)));
        everybodyHears();
        return answer;
    }

    private ResultActions read(Person who, String address) throws Exception {
        return mvc.perform(get(address).with(Staff.as(who)));
    }

    private ResultActions ask(String path) throws Exception {
        return mvc.perform(get("http://" + HOST + path));
    }

    private int base() {
        return arrangements.current(site.id()).number();
    }

    private MockHttpServletRequestBuilder pressed(String page, String button) {
        return post(desk() + page).param("ban", "" + base()).param("viec", button);
    }

    private MockHttpServletRequestBuilder menu(String button, MenuForm.Row... rows) {
        MockHttpServletRequestBuilder form =
                pressed("/trinh-don", button).param("so-dong", "" + rows.length);
        for (int at = 0; at < rows.length; at++) {
            form.param("dich-" + at, rows[at].target())
                    .param("nhan-" + at, rows[at].label())
                    .param("dia-chi-" + at, rows[at].href());
            if (rows[at].inside()) {
                form.param("con-" + at, "co");
            }
        }
        return form;
    }

    private static MenuForm.Row link(String label, String href) {
        return new MenuForm.Row(MenuForm.LINK, label, href, false);
    }

    private static MenuForm.Row group(String label) {
        return new MenuForm.Row(MenuForm.HEADING, label, "", false);
    }

    private static MenuForm.Row inside(Section section) {
        return new MenuForm.Row(MenuForm.SECTION + section.id(), "", "", true);
    }

    private void apply() throws Exception {
        send(pressed("/ban/" + base(), "ap-dung")).andExpect(status().isSeeOther());
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private MockMultipartHttpServletRequestBuilder banner(String href) throws IOException {
        return banner(href, "ben-le");
    }

    private MockMultipartHttpServletRequestBuilder banner(String href, String spot)
            throws IOException {
        MockMultipartHttpServletRequestBuilder form = multipart(desk() + "/banner/0");
        form.file(new MockMultipartFile("tep", "ngay-hoi.png", "image/png", picture()));
        form.param("ban", "" + base());
        form.param("mo-ta", "Ngày hội \"><script>alert(1)</script>");
        form.param("dan-den", href);
        form.param("vi-tri", spot);
        form.param("tu", "2026-11-23T10:00:05");
        form.param("den", "2026-11-23T11:00:07");
        return form;
    }

    @Test
    void sectionsStandInTheOrderThatTheButtonsGiveThem() throws Exception {
        String order = desk() + "/chuyen-muc/" + culture.id() + "/thu-tu";
        send(post(order).param("len", "co")).andExpect(status().isSeeOther());
        assertThat(sections.of(site.id()))
                .extracting(Section::id)
                .containsExactly(culture.id(), news.id());
        send(post(order).param("len", "co")).andExpect(status().isSeeOther());
        assertThat(sections.of(site.id()))
                .extracting(Section::id)
                .containsExactly(culture.id(), news.id());
        send(post(order).param("len", "khong")).andExpect(status().isSeeOther());
        assertThat(sections.of(site.id()))
                .extracting(Section::id)
                .containsExactly(news.id(), culture.id());
    }

    @Test
    void aSectionTakesItsOldAddressesAndItsArticlesAlong() throws Exception {
        write(news, "lua-xuan", "Lúa xuân");
        send(post(desk() + "/chuyen-muc/" + news.id())
                        .param("ten", "Tin trong xã")
                        .param("duong-dan", "tin-trong-xa"))
                .andExpect(status().isSeeOther());
        ask("/tin-trong-xa").andExpect(content().string(containsString("Tin trong xã")));
        ask("/tin-tuc")
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/tin-trong-xa"));
        ask("/tin-tuc/rss.xml")
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/tin-trong-xa/rss.xml"));
        ask("/tin-tuc/lua-xuan")
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/tin-trong-xa/lua-xuan"));
        assertThat(
                        jdbc.sql("select href from search.entry where title = 'Lúa xuân'")
                                .query(String.class)
                                .list())
                .containsExactly("/tin-trong-xa/lua-xuan");
    }

    @Test
    void allThatIsWrongWithASectionIsSaidAtOnce() throws Exception {
        send(post(desk() + "/chuyen-muc")
                        .param("ten", "văn hóa")
                        .param("mo-ta", "x".repeat(301))
                        .param("duong-dan", "Tin Tức!"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Đã có chuyên mục tên")))
                .andExpect(content().string(containsString("Hãy rút lời giới thiệu")))
                .andExpect(content().string(containsString("ví dụ: tin-tuc")))
                .andExpect(content().string(containsString("value=\"văn hóa\"")));
        send(post(desk() + "/chuyen-muc").param("ten", "Tìm kiếm").param("duong-dan", "bien-tap"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("đã có nơi khác dùng")));
    }

    @Test
    void aSectionGoesOnlyWhenItIsEmpty() throws Exception {
        write(news, "lua-xuan", "Lúa xuân");
        send(post(desk() + "/chuyen-muc/" + news.id() + "/xoa"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("còn 1 bài")));
        send(post(desk() + "/chuyen-muc/" + culture.id() + "/xoa"))
                .andExpect(status().isSeeOther());
        assertThat(sections.of(site.id())).containsExactly(news);
    }

    @Test
    void aHiddenSectionLeavesTheAutomaticMenuOnly() throws Exception {
        write(news, "lua-xuan", "Lúa xuân");
        assertThat(frames.of(HOST).menu()).contains(new Link("Tin tức", "/tin-tuc"));
        send(post(desk() + "/chuyen-muc/" + news.id()).param("ten", "Tin tức").param("an", "co"));
        assertThat(frames.of(HOST).menu()).doesNotContain(new Link("Tin tức", "/tin-tuc"));
        ask("/tin-tuc").andExpect(status().isOk());
    }

    @Test
    void aMenuIsSeenOnceItIsAppliedAndGoesWhenItIsReset() throws Exception {
        write(news, "lua-xuan", "Lúa xuân");
        List<Link> automatic = frames.of(HOST).menu();
        send(menu(
                        "luu",
                        group("Đọc"),
                        inside(culture),
                        inside(news),
                        link("Chính phủ", "https://chinhphu.vn/")))
                .andExpect(status().isSeeOther());
        assertThat(frames.of(HOST).menu()).isEqualTo(automatic);
        read(lan, desk()).andExpect(content().string(containsString("Nhóm “Đọc”")));
        apply();
        assertThat(frames.of(HOST).menu())
                .containsExactly(
                        new Link("Đọc", "", List.of(culture(), new Link("Tin tức", "/tin-tuc"))),
                        new Link("Chính phủ", "https://chinhphu.vn/"));
        ask("/tin-tuc").andExpect(content().string(containsString("<summary>Đọc</summary>")));
        send(pressed("/trinh-don", "tu-dong")).andExpect(status().isSeeOther());
        apply();
        assertThat(frames.of(HOST).menu()).isEqualTo(automatic);
    }

    private static Link culture() {
        return new Link("Văn hóa", "/van-hoa");
    }

    @Test
    void theButtonsOfTheMenuMoveWhatIsTypedAndSaveNothing() throws Exception {
        send(menu("len-3", link("A", "/a"), group("G"), inside(news), link("B", "khong-dung")))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        stringContainsInOrder(
                                                "value=\"A\"", "value=\"B\"", "value=\"G\"")))
                .andExpect(content().string(containsString("value=\"khong-dung\"")));
        send(menu("xuong-1", link("A", "/a"), group("G"), inside(news), link("B", "/b")))
                .andExpect(
                        content()
                                .string(
                                        stringContainsInOrder(
                                                "value=\"A\"", "value=\"B\"", "value=\"G\"")));
        assertThat(arrangements.of(site.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//evil.example/",
                "https://evil.example/",
                "https://chinhphu.vn@evil.example/",
                "https://chinhphu.vn.evil.example/",
                "http://chinhphu.vn/",
                "data:text/html,x",
                "/\\evil.example",
                "\"><script>alert(1)</script>"
            })
    void noMenuAndNoBannerLeadsWhereItMustNot(String href) throws Exception {
        send(menu("luu", link("<script>alert(1)</script>", href)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("<script>alert"))));
        send(banner(href))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("<script>alert"))));
        assertThat(arrangements.of(site.id())).isEmpty();
    }

    @Test
    void aBannerIsThereFromItsFirstSecondToItsLast() throws Exception {
        write(news, "lua-xuan", "Lúa xuân");
        send(banner("/tin-tuc")).andExpect(status().isSeeOther());
        String source =
                "/anh/banner/"
                        + arrangements.current(site.id()).content().banners().getFirst().file();
        apply();
        Instant from = Instant.parse("2026-11-23T03:00:05Z");
        Instant until = Instant.parse("2026-11-23T04:00:07Z");
        assertThat(timetable.next(site.id().value(), MORNING)).contains(from);
        assertThat(timetable.next(site.id().value(), from)).contains(until);
        assertThat(timetable.next(site.id().value(), until)).isEmpty();
        clock.set(from.minusMillis(1));
        ask("/tin-tuc").andExpect(content().string(not(containsString(source))));
        clock.set(from);
        ask("/tin-tuc")
                .andExpect(content().string(containsString(source)))
                .andExpect(content().string(containsString("Ngày hội &#34;")))
                .andExpect(content().string(not(containsString("<script>alert"))));
        ask(source + "/800.jpg").andExpect(status().isOk());
        clock.set(until);
        ask("/tin-tuc").andExpect(content().string(not(containsString(source))));
        ask(source + "/800.jpg").andExpect(status().isNotFound());
    }

    @Test
    void aBannerUnderTheMastheadStandsOnEveryPageBeforeItsContent() throws Exception {
        send(banner("/tin-tuc", "dau-trang")).andExpect(status().isSeeOther());
        String source =
                "/anh/banner/"
                        + arrangements.current(site.id()).content().banners().getFirst().file();
        apply();
        clock.set(Instant.parse("2026-11-23T03:30:00Z"));
        for (String page : List.of("/tin-tuc", "/tim-kiem?q=l")) {
            String html =
                    ask(page).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
            assertThat(html.indexOf(source))
                    .as(page)
                    .isBetween(html.indexOf("class=\"menu-bar\""), html.indexOf("<main"));
        }
        assertThat(blocks.movable(Block.Place.TOP)).isEmpty();
    }

    @Test
    void homeBlocksMoveHideAndGetTheirOwnTitles() throws Exception {
        write(news, "lua-xuan", "Lúa xuân");
        ask("/tin-tuc").andExpect(content().string(containsString("Tin mới</a>")));
        assertThat(blocks.at(Block.Place.HOME, frames.of(HOST))).hasSize(2);
        send(pressed("/trang-chu", "luu")
                        .param("khoi-0", "chuyen-muc")
                        .param("khoi-1", "noi-bat")
                        .param("hien-1", "co")
                        .param("khoi-2", "tin-moi")
                        .param("hien-2", "co")
                        .param("ten-2", "Vừa <b>đăng</b>"))
                .andExpect(status().isSeeOther());
        apply();
        assertThat(blocks.at(Block.Place.HOME, frames.of(HOST))).hasSize(1);
        ask("/tin-tuc").andExpect(content().string(containsString("Vừa &lt;b&gt;đăng")));
    }

    @Test
    void whoeverSavedMeanwhileIsNotOverwrittenUnseen() throws Exception {
        MockHttpServletRequestBuilder late = menu("luu", link("Của tôi", "/cua-toi"));
        send(menu("luu", link("Của người khác", "/khac"))).andExpect(status().isSeeOther());
        send(late)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Của tôi")));
        assertThat(arrangements.current(site.id()).content().menu())
                .extracting(MenuItem::label)
                .containsExactly("Của người khác");
    }

    @Test
    void anOlderEditionComesBackAndAPendingOneIsDiscarded() throws Exception {
        send(menu("luu", link("Một", "/mot")));
        apply();
        send(menu("luu", link("Hai", "/hai")));
        read(lan, desk() + "/ban/2/xem-truoc")
                .andExpect(content().string(containsString("href=\"/hai\"")));
        assertThat(frames.of(HOST).menu()).extracting(Link::label).containsExactly("Một");
        apply();
        send(pressed("/ban/1", "khoi-phuc")).andExpect(status().isSeeOther());
        read(lan, desk()).andExpect(content().string(containsString("Hai → /hai")));
        apply();
        assertThat(frames.of(HOST).menu()).extracting(Link::label).containsExactly("Một");
        send(menu("luu", link("Bốn", "/bon")));
        send(pressed("/ban/" + base(), "huy")).andExpect(status().isSeeOther());
        assertThat(arrangements.pending(site.id())).isEmpty();
        send(pressed("/ban/2", "ap-dung")).andExpect(status().isConflict());
        assertThat(
                        jdbc.sql(
                                        "select what from journal.entry where unit = :unit order by"
                                                + " number desc limit 2")
                                .param("unit", site.unit().value())
                                .query(String.class)
                                .list())
                .containsExactly("bố-cục.bỏ-bản-sửa", "bố-cục.lưu-bản-sửa");
    }

    @Test
    void nobodyReachesTheFurnitureOfAnotherSite() throws Exception {
        send(banner("/tin-tuc")).andExpect(status().isSeeOther());
        String file = arrangements.current(site.id()).content().banners().getFirst().file();
        String theirs = "/bien-tap/" + foreign.id().value() + "/bo-cuc";
        for (String page :
                List.of("", "/chuyen-muc", "/trinh-don", "/trang-chu", "/banner/1", "/ban/1")) {
            read(stranger, desk() + page).andExpect(status().isForbidden());
            read(writer, desk() + page).andExpect(status().isForbidden());
        }
        read(stranger, theirs + "/ban/1").andExpect(status().isNotFound());
        read(stranger, theirs + "/banner/1").andExpect(status().isNotFound());
        read(stranger, theirs + "/chuyen-muc/" + news.id()).andExpect(status().isNotFound());
        read(stranger, theirs + "/anh/" + file + "/800.jpg").andExpect(status().isNotFound());
        send(stranger, post(theirs + "/chuyen-muc/" + news.id() + "/xoa"))
                .andExpect(status().isNotFound());
        send(stranger, post(theirs + "/ban/1").param("viec", "khoi-phuc"))
                .andExpect(status().isConflict());
        send(
                        stranger,
                        multipart(theirs + "/banner/0")
                                .param("anh", file)
                                .param("mo-ta", "Của tôi")
                                .param("vi-tri", "ben-le"))
                .andExpect(status().isUnprocessableContent());
        ask("/anh/banner/" + file + "/800.jpg").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @EnumSource(PagePattern.class)
    void aPatternIsCleanAndHasItsParts(PagePattern pattern) {
        var cleaned = new Sanitiser(site.outboundHosts()).clean(pattern.body());
        assertThat(cleaned.remarks()).isEmpty();
        assertThat(cleaned.html().html()).contains("<table>").doesNotContain("<h1");
        assertThat(pattern.slug().value()).isEqualTo(pattern.code());
        assertThat(PagePattern.coded(pattern.code())).contains(pattern);
    }

    @Test
    void aPageBegunFromAPatternHasItsParts() throws Exception {
        String edit =
                send(post("/bien-tap/" + site.id().value() + "/bai")
                                .param("loai", "trang")
                                .param("mau", PagePattern.WEEK.code()))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location");
        read(lan, String.valueOf(edit))
                .andExpect(content().string(containsString("value=\"Lịch công tác tuần\"")))
                .andExpect(content().string(containsString("Chủ nhật")));
    }

    @Test
    void theWeekHasSevenDaysEachWithMorningAndAfternoon() {
        assertThat(PagePattern.WEEK.body().split("<tr>")).hasSize(9);
        assertThat(Arrays.asList("Thứ Hai", "Chủ nhật", "Sáng", "Chiều"))
                .allSatisfy(word -> assertThat(PagePattern.WEEK.body()).contains(word));
    }
}
