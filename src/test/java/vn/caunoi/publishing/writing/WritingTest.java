package vn.caunoi.publishing.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.caunoi.Attacks;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.Section;
import vn.caunoi.publishing.Sections;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** What becomes of a piece between its writer, its editor and the board. */
@RoomTest
@Import({World.class, Staff.class})
@TestPropertySource(properties = "caunoi.page-cache=false")
class WritingTest {

    /** The frame of the preview and the parts of the editor. */
    private static final List<String> OUR_OWN = List.of("preview-wide", "data-editor-parts");

    private static final Instant MORNING = Instant.parse("2026-11-23T02:00:00Z");

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Sections sections;
    @Autowired Staff staff;
    @Autowired Appointments appointments;
    @Autowired OwnFigures ownFigures;
    @Autowired People people;
    @Autowired JdbcClient jdbc;

    private Site site;
    private Site foreign;
    private Section economy;
    private Person lan;
    private Person hung;
    private Person mai;
    private Person stranger;

    @BeforeEach
    void anOfficeOfThree() {
        clock.set(MORNING);
        site = site("xa-a.localhost");
        foreign = site("xa-b.localhost");
        economy = sections.named(site.id(), new Incoming.SectionName("kinh-te", "Kinh tế"));
        lan = staff.hire("lan", "nguoi-viet", site.unit());
        hung = staff.hire("hung", "bien-tap-vien", site.unit());
        mai = staff.hire("mai", "truong-ban", site.unit());
        stranger = staff.hire("khach", "truong-ban", foreign.unit());
    }

    private Site site(String host) {
        SiteId id = sites.named(host).map(Site::id).orElseGet(() -> world.site(host));
        return sites.at(id);
    }

    private String desk() {
        return "/bien-tap/" + site.id().value();
    }

    private ResultActions read(Person who, String address) throws Exception {
        return mvc.perform(get(address).with(Staff.as(who)));
    }

    private ResultActions send(Person who, AbstractMockHttpServletRequestBuilder<?> form)
            throws Exception {
        return mvc.perform(form.with(Staff.as(who)));
    }

    private String begun(Person who) throws Exception {
        String edit = location(send(who, post(desk() + "/bai")));
        return edit.replace("/sua", "");
    }

    private static String location(ResultActions answer) throws Exception {
        return String.valueOf(
                answer.andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"));
    }

    private MockHttpServletRequestBuilder words(String address, String title, String body) {
        return post(address)
                .param("phien-ban", Integer.toString(version(address)))
                .param("tieu-de", title)
                .param("tom-tat", "Tóm tắt của bài.")
                .param("chuyen-muc", Long.toString(economy.id()))
                .param("tac-gia", "Lan Anh")
                .param("bodyFormat", "html")
                .param("body", body);
    }

    private int version(String address) {
        return jdbc.sql("select version from publishing.manuscript where id = :id")
                .param("id", id(address))
                .query(Integer.class)
                .single();
    }

    private static long id(String address) {
        return Long.parseLong(address.replaceFirst(".*/bai/([0-9]+).*", "$1"));
    }

    private MockHttpServletRequestBuilder move(String piece, Move move) {
        return post(piece + "/buoc")
                .param("viec", move.code())
                .param("phien-ban", Integer.toString(version(piece)));
    }

    private ResultActions moves(Person who, String piece, Move move) throws Exception {
        return send(who, move(piece, move)).andExpect(status().isSeeOther());
    }

    private String approved(String title) throws Exception {
        String piece = begun(lan);
        send(lan, words(piece + "/sua", title, "<p>Thân bài.</p>"))
                .andExpect(status().isSeeOther());
        moves(lan, piece, Move.SUBMIT);
        moves(hung, piece, Move.START_REVIEW);
        moves(hung, piece, Move.FORWARD);
        return piece;
    }

    private ResultActions outside(String address) throws Exception {
        return mvc.perform(get("http://xa-a.localhost" + address));
    }

    @Test
    void aPieceGoesFromItsWriterThroughTheEditorToTheReaders() throws Exception {
        String piece = begun(lan);
        send(lan, words(piece + "/sua", "Lúa xuân", "<p>Được mùa.</p>"));
        moves(lan, piece, Move.SUBMIT);
        moves(hung, piece, Move.START_REVIEW);
        send(hung, move(piece, Move.RETURN))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy ghi lý do")));
        send(hung, move(piece, Move.RETURN).param("loi-nhan", "Thiếu số liệu"))
                .andExpect(status().isSeeOther());
        read(lan, piece).andExpect(content().string(containsString("Thiếu số liệu")));
        send(lan, words(piece + "/sua", "Lúa xuân được mùa", "<p>62 tạ một héc-ta.</p>"));
        moves(lan, piece, Move.SUBMIT);
        moves(hung, piece, Move.FORWARD);
        outside("/kinh-te/lua-xuan-duoc-mua").andExpect(status().isNotFound());
        moves(mai, piece, Move.START_CHECK);
        moves(mai, piece, Move.PUBLISH);
        outside("/kinh-te/lua-xuan-duoc-mua")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("62 tạ một héc-ta.")));
        assertThat(told("bien-tap.da-xuat-ban", lan)).isEqualTo(1);
        assertThat(told("bien-tap.tra-lai", lan)).isEqualTo(1);
        assertThat(told("bien-tap.cho-duyet", hung)).isEqualTo(2);
    }

    private long told(String template, Person person) {
        return jdbc.sql(
                        """
                        select count(*) from notifications.message
                        where template = :template and person = :person
                          and href like '%/bai/' || (select max(id) from publishing.manuscript)
                        """)
                .param("template", template)
                .param("person", person.id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void aScheduledPieceAppearsWithItsSecond() throws Exception {
        String piece = approved("Hẹn giờ đăng");
        send(mai, move(piece, Move.SCHEDULE).param("gio-dang", "2026-11-23T08:59"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Giờ hẹn đã qua")));
        send(mai, move(piece, Move.SCHEDULE).param("gio-dang", "2026-11-23T17:00:30"))
                .andExpect(status().isSeeOther());
        Instant due = Instant.parse("2026-11-23T10:00:30Z");
        clock.set(due.minusMillis(1));
        outside("/kinh-te/hen-gio-dang").andExpect(status().isNotFound());
        clock.set(due);
        outside("/kinh-te/hen-gio-dang").andExpect(status().isOk());
        appointments.due().forEach(appointments::keep);
        read(mai, piece).andExpect(content().string(containsString("Đã xuất bản")));
    }

    @Test
    void aScheduledPieceCanBeTakenBackInTime() throws Exception {
        String piece = approved("Hẹn rồi thôi");
        send(mai, move(piece, Move.SCHEDULE).param("gio-dang", "2026-11-23T17:00"));
        moves(mai, piece, Move.UNSCHEDULE);
        clock.pass(Duration.ofDays(1));
        appointments.due().forEach(appointments::keep);
        outside("/kinh-te/hen-roi-thoi").andExpect(status().isNotFound());
        moves(mai, piece, Move.PUBLISH);
        outside("/kinh-te/hen-roi-thoi")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("24/11/2026 09:00:00")));
    }

    @Test
    void aCorrectionStaysInsideUntilItIsPublished() throws Exception {
        String piece = approved("Đính chính");
        moves(mai, piece, Move.PUBLISH);
        send(lan, words(piece + "/sua", "Đính chính số liệu", "<p>Số đúng.</p>"));
        outside("/kinh-te/dinh-chinh")
                .andExpect(content().string(containsString("Thân bài.")))
                .andExpect(content().string(not(containsString("Số đúng."))));
        moves(lan, piece, Move.SUBMIT);
        moves(hung, piece, Move.FORWARD);
        send(mai, move(piece, Move.SCHEDULE).param("gio-dang", "2026-11-23T12:00"));
        outside("/kinh-te/dinh-chinh").andExpect(content().string(containsString("Thân bài.")));
        clock.set(Instant.parse("2026-11-23T05:00:00Z"));
        appointments.due().forEach(appointments::keep);
        outside("/kinh-te/dinh-chinh-so-lieu")
                .andExpect(content().string(containsString("Số đúng.")));
        outside("/kinh-te/dinh-chinh").andExpect(status().isMovedPermanently());
    }

    @Test
    void aDiscardedCorrectionLeavesWhatReadersGet() throws Exception {
        String piece = approved("Giữ nguyên");
        moves(mai, piece, Move.PUBLISH);
        send(lan, words(piece + "/sua", "Bản hỏng", "<p>Hỏng.</p>"));
        moves(lan, piece, Move.DISCARD);
        read(lan, piece).andExpect(content().string(containsString("<h1>Giữ nguyên</h1>")));
        read(lan, piece + "/ban").andExpect(content().string(containsString("Xem bản 2")));
    }

    @Test
    void aWithdrawnPieceSaysWhyAtItsAddress() throws Exception {
        String piece = approved("Sai địa danh");
        moves(mai, piece, Move.PUBLISH);
        send(lan, move(piece, Move.WITHDRAW).param("loi-nhan", "Tôi muốn"))
                .andExpect(status().isUnprocessableContent());
        send(mai, move(piece, Move.WITHDRAW).param("loi-nhan", "Bài viết sai địa danh."))
                .andExpect(status().isSeeOther());
        outside("/kinh-te/sai-dia-danh")
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Bài viết sai địa danh.")));
    }

    @Test
    void nobodyPublishesWhatTheyAloneWrote() throws Exception {
        String piece = begun(mai);
        send(mai, words(piece + "/sua", "Một mình", "<p>Tự viết.</p>"));
        moves(mai, piece, Move.SUBMIT);
        moves(mai, piece, Move.FORWARD);
        send(mai, move(piece, Move.PUBLISH))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Quy tắc hai người")));
        send(mai, post(desk() + "/quy-che").param("hai-nguoi", "khong").param("thang", "12"));
        moves(mai, piece, Move.PUBLISH);
        assertThat(journal()).contains("bật quy tắc hai người, rà soát sau 12 tháng");
        assertThat(journal()).anyMatch(line -> line.contains("một người làm"));
        send(mai, post(desk() + "/quy-che").param("hai-nguoi", "co").param("thang", "12"));
    }

    private List<String> journal() {
        return jdbc.sql(
                        "select before from journal.entry union all select after from journal.entry")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void whatTwoPeopleSaveAtOnceIsKeptTwice() throws Exception {
        String piece = begun(lan);
        send(lan, words(piece + "/sua", "Chung tay", "<p>Bản đầu.</p>"));
        var mine = words(piece + "/tu-luu", "Chung tay", "<p>Chữ của Lan.</p>");
        send(hung, post(piece + "/khoa").param("viec", "nhan"));
        send(hung, words(piece + "/sua", "Chung tay", "<p>Chữ của Hùng.</p>"));
        send(lan, mine)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("/ban/so-sanh?cu=2")));
        read(lan, piece + "/ban/so-sanh?cu=2&moi=3&trung")
                .andExpect(content().string(containsString("Lan.")))
                .andExpect(content().string(containsString("Hùng.")));
        read(lan, piece + "/sua")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Người hung đang sửa bài này")));
    }

    @Test
    void everySaveIsAnEditionAndAnOldOneComesBack() throws Exception {
        String piece = begun(lan);
        send(lan, words(piece + "/sua", "Bản một", "<p>Một.</p>"));
        send(lan, words(piece + "/tu-luu", "Bản hai", "<p>Hai</p>")).andExpect(status().isOk());
        send(lan, words(piece + "/tu-luu", "Bản hai", "<p>Hai.</p>")).andExpect(status().isOk());
        send(lan, words(piece + "/sua", "Bản hai", "<p>Hai!</p>"));
        assertThat(editions(piece)).isEqualTo(2);
        send(
                lan,
                post(piece + "/ban/1/khoi-phuc")
                        .param("phien-ban", Integer.toString(version(piece))));
        read(lan, piece + "/sua").andExpect(content().string(containsString("Bản một")));
        assertThat(editions(piece)).isEqualTo(3);
    }

    private long editions(String piece) {
        return jdbc.sql("select count(*) from publishing.edition where manuscript = :id")
                .param("id", id(piece))
                .query(Long.class)
                .single();
    }

    @Test
    void theTrashGivesBackForThirtyDays() throws Exception {
        String piece = begun(lan);
        send(lan, words(piece + "/sua", "Bỏ đi", "<p>Bỏ.</p>"));
        moves(lan, piece, Move.TRASH);
        read(lan, desk()).andExpect(content().string(not(containsString("Bỏ đi"))));
        read(lan, desk() + "?trang-thai=thung-rac")
                .andExpect(content().string(containsString("Bỏ đi")));
        clock.pass(Duration.ofDays(29));
        appointments.emptyTrash();
        moves(lan, piece, Move.RECOVER);
        moves(lan, piece, Move.TRASH);
        clock.pass(Duration.ofDays(31));
        appointments.emptyTrash();
        read(lan, piece).andExpect(status().isNotFound());
    }

    @Test
    void personalNumbersMustHaveBeenLookedAt() throws Exception {
        String piece = begun(lan);
        send(lan, words(piece + "/sua", "Danh sách", "<p>Ông Tư, 030199123456.</p>"));
        moves(lan, piece, Move.SUBMIT);
        moves(hung, piece, Move.FORWARD);
        send(mai, move(piece, Move.PUBLISH))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("0301********")))
                .andExpect(content().string(not(containsString("030199123456"))));
        send(mai, move(piece, Move.PUBLISH).param("da-xem", "co")).andExpect(status().isSeeOther());
    }

    @Test
    void aListOfPeopleIsForgottenWhenItsTimeIsOver() throws Exception {
        String piece = begun(lan);
        send(
                lan,
                words(piece + "/sua", "Hộ được hỗ trợ", "<p>Bà Sửu, ông Tý.</p>")
                        .param("danh-sach", "co"));
        moves(lan, piece, Move.SUBMIT);
        moves(hung, piece, Move.FORWARD);
        send(mai, move(piece, Move.PUBLISH))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("chỉ đăng có thời hạn")));
        send(mai, move(piece, Move.PUBLISH).param("gio-het", "2026-12-23T00:00"))
                .andExpect(status().isSeeOther());
        outside("/kinh-te/ho-duoc-ho-tro")
                .andExpect(content().string(containsString("Bà Sửu")))
                .andExpect(content().string(containsString("noindex")));
        clock.set(Instant.parse("2026-12-22T17:00:00Z"));
        outside("/kinh-te/ho-duoc-ho-tro").andExpect(status().isGone());
        appointments.outlived().forEach(appointments::forget);
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from (
                                          select body from publishing.edition union all
                                          select body from publishing.article union all
                                          select shown from publishing.article union all
                                          select text from search.entry) as kept (words)
                                        where words like '%Sửu%'
                                        """)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void aReplacedFileComesIntoEveryPieceThatUsesItAsACorrection() throws Exception {
        String piece = begun(lan);
        var first = new MockMultipartFile("tep", "ke-hoach.txt", null, "bản cũ".getBytes(UTF_8));
        send(
                lan,
                multipart(piece + "/sua")
                        .file(first)
                        .param("phien-ban", "0")
                        .param("tieu-de", "Có tệp kèm")
                        .param("bodyFormat", "html")
                        .param("body", "<p>Xem tệp.</p>"));
        String file =
                jdbc.sql("select attachments[1] from publishing.edition where manuscript = :id")
                        .param("id", id(piece))
                        .query(String.class)
                        .single()
                        .split(" ")[0];
        send(lan, post(piece + "/khoa").param("viec", "tra"));
        read(hung, desk() + "/kho").andExpect(content().string(containsString("ke-hoach.txt")));
        var second =
                new MockMultipartFile("tep", "ke-hoach-moi.txt", null, "bản mới".getBytes(UTF_8));
        send(hung, multipart(desk() + "/kho/" + file).file(second))
                .andExpect(content().string(containsString("Đã thay trong 1 bài")));
        read(hung, piece + "/sua").andExpect(content().string(containsString("ke-hoach-moi.txt")));
        read(
                        stranger,
                        desk().replace(site.id().value() + "", foreign.id().value() + "")
                                + "/kho/"
                                + file)
                .andExpect(status().isNotFound());
    }

    @Test
    void everyReasonIsSaidAtOnce() throws Exception {
        String piece = begun(lan);
        send(lan, words(piece + "/sua", "", "").param("lay-lai", "co"));
        send(lan, move(piece, Move.SUBMIT))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Bài chưa có tiêu đề.")))
                .andExpect(content().string(containsString("Bài chưa có nội dung.")))
                .andExpect(content().string(containsString("Tin lấy lại phải ghi nguồn")));
    }

    @Test
    void whatIsTooLongIsSaidBesideItsFieldAndNothingTypedIsLost() throws Exception {
        String piece = begun(lan);
        send(lan, words(piece + "/sua", "d".repeat(301), "<p>Vẫn còn đây.</p>"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tiêu đề dài quá 300 ký tự")))
                .andExpect(content().string(containsString("Vẫn còn đây.")));
    }

    @Test
    void nobodySeesOrTouchesPiecesOfAnotherSite() throws Exception {
        String piece = approved("Của xã A");
        String sneaked = piece.replace(desk(), "/bien-tap/" + foreign.id().value());
        read(stranger, piece).andExpect(status().isForbidden());
        for (String page : List.of("", "/sua", "/ban", "/xem-truoc", "/ban/so-sanh?cu=1&moi=1")) {
            read(stranger, sneaked + page).andExpect(status().isNotFound());
        }
        send(stranger, words(sneaked + "/sua", "Chiếm", "<p>Chiếm.</p>"))
                .andExpect(status().isNotFound());
        send(stranger, move(sneaked, Move.PUBLISH)).andExpect(status().isNotFound());
        send(stranger, post(sneaked + "/ban/1/khoi-phuc")).andExpect(status().isNotFound());
    }

    @Test
    void theDeskSaysHowOnesOwnArticlesAreRead() throws Exception {
        String piece = approved("Được đọc nhiều");
        moves(mai, piece, Move.PUBLISH);
        jdbc.sql(
                        """
                        insert into audience.subject_day (site, subject, day, readers)
                        select m.site, 'article:' || m.article, date '2026-11-20', 1234
                        from publishing.manuscript m where m.id = :id
                        """)
                .param("id", id(piece))
                .update();
        var said = new StringOutput();
        Content block = Objects.requireNonNull(ownFigures.on(people.atWork("lan").orElseThrow()));
        block.writeTo(said);
        assertThat(said.toString()).contains("Được đọc nhiều", "1.234 lượt đọc");
    }

    @Test
    void writersSeeTheirOwnPiecesAlone() throws Exception {
        Person tu = staff.hire("tu", "nguoi-viet", site.unit());
        String piece = begun(lan);
        send(lan, words(piece + "/sua", "Riêng của Lan", "<p>x</p>"));
        read(tu, piece).andExpect(status().isNotFound());
        read(tu, desk()).andExpect(content().string(not(containsString("Riêng của Lan"))));
        read(hung, desk()).andExpect(content().string(containsString("Riêng của Lan")));
    }

    @Test
    void theListFindsWithoutMarksAndHoldsAgainstMetacharacters() throws Exception {
        String piece = begun(lan);
        send(lan, words(piece + "/sua", "Họp chi bộ thôn Đoài 100%", "<p>x</p>"));
        for (String words : List.of("hop chi", "HỌP", "doai chi", "100%")) {
            mvc.perform(get(desk()).param("q", words).with(Staff.as(hung)))
                    .andExpect(content().string(containsString("thôn Đoài")));
        }
        for (String words : List.of("%", "_", "\\", "' or 1=1 --", "chi%doai")) {
            mvc.perform(get(desk()).param("q", words + "zz").with(Staff.as(hung)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Không có bài nào khớp")));
        }
        for (String filter : List.of("trang-thai", "chuyen-muc", "nguoi", "tu", "den", "trang")) {
            mvc.perform(get(desk()).param(filter, "1' or '1'='1").with(Staff.as(hung)))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void noAttackComesThroughAnyFieldOfTheDesk() throws Exception {
        String piece = begun(lan);
        for (int i = 0; i < Attacks.ALL.size(); i += 4) {
            String attack = Attacks.ALL.get(i);
            send(
                    lan,
                    words(piece + "/tu-luu", attack, attack)
                            .param("tu-khoa", attack)
                            .param("nguon", attack)
                            .param("duong-dan", attack)
                            .param("anh-mo-ta", attack)
                            .param("anh-chu-thich", attack)
                            .param("anh", attack)
                            .param("tep-giu", attack));
            for (String page : List.of("/sua", "", "/xem-truoc", "/ban")) {
                harmless(attack, read(lan, piece + page));
            }
            harmless(attack, send(lan, move(piece, Move.SUBMIT).param("loi-nhan", attack)));
            send(lan, move(piece, Move.TAKE_BACK));
        }
        harmless("", read(lan, piece + "/ban/so-sanh?cu=1&moi=1"));
        harmless("", read(lan, desk()));
    }

    private static void harmless(String attack, ResultActions answer) throws Exception {
        String html = answer.andReturn().getResponse().getContentAsString(UTF_8);
        assertThat(Attacks.traces(html))
                .as(attack)
                .allMatch(trace -> OUR_OWN.stream().anyMatch(trace::contains));
    }

    @Test
    void onlyThePreviewMayStandInAFrame() throws Exception {
        String piece = approved("Xem trước");
        read(hung, piece + "/xem-truoc")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Xem trước</h1>")))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        containsString("frame-ancestors 'self'")));
    }
}
