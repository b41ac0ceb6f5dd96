package vn.caunoi.meetings.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.caunoi.identity.Staff.as;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.cells.Approved;
import vn.caunoi.cells.MemberId;
import vn.caunoi.cells.MemberStanding;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.Office;
import vn.caunoi.meetings.Village;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** How people learn of the meeting on the evening of 03/12/2026; it is 23/11/2026. */
@RoomTest
@Import({Village.class, Office.class, Approved.class, World.class, Staff.class})
class NoticeTest {

    private static final String NAME_OF_A_MEMBER = "Bùi Thị Không Tài Khoản";
    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static int cells;

    @Autowired Village village;
    @Autowired Office office;
    @Autowired Meetings meetings;
    @Autowired Documents documents;
    @Autowired Replies replies;
    @Autowired Passes passes;
    @Autowired Posting posting;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;

    private UnitId cell;
    private Meeting meeting;
    private Person secretary;
    private Person member;
    private Person follower;
    private MemberId unconnected;

    @BeforeEach
    void aCellOfThreeAndAFollower() {
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        cell = village.cell("thôn Giấy Mời %d".formatted(++cells));
        secretary = office.member(cell, "bi-thu-chi-bo");
        member = office.member(cell, "dang-vien");
        follower = office.outsider(cell, "theo-doi-chi-bo");
        unconnected = village.member(cell, NAME_OF_A_MEMBER, MemberStanding.OFFICIAL);
        meeting = village.meeting(cell);
    }

    @Test
    void membersAndTheFollowerAreToldOnceEach() throws Exception {
        office.sees(secretary, one() + "/thong-bao")
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "3 đồng chí: 2 nhận tin báo trong chương trình, 1 nhận giấy mời in")))
                .andExpect(content().string(containsString(NAME_OF_A_MEMBER)));
        office.sends(secretary, one() + "/thong-bao").andExpect(status().isSeeOther());
        assertThat(state()).isEqualTo(MeetingState.CONVENED);
        for (Person person : List.of(secretary, member, follower)) {
            assertThat(told(person, "sinh-hoat.thong-bao")).as(person.username()).isOne();
        }
    }

    @Test
    void withoutAnAgendaNobodyIsInvited() throws Exception {
        meetings.agenda(meeting.id(), List.of());
        office.sends(secretary, one() + "/thong-bao")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa có chương trình")));
        assertThat(told(member, "sinh-hoat.thong-bao")).isZero();
    }

    @Test
    void whoeverIsInvitedSaysWhetherTheyComeAndIsAskedAgainWhenItMoves() throws Exception {
        office.sends(secretary, one() + "/thong-bao");
        office.sends(member, one() + "/tra-loi", "du-hop", "cong-tac")
                .andExpect(status().isSeeOther());
        office.sees(secretary, one())
                .andExpect(content().string(containsString(member.name() + ": đi công tác")));
        office.sees(follower, one())
                .andExpect(content().string(containsString("0 đồng chí sẽ dự, 1 xin vắng, 2 chưa")))
                .andExpect(content().string(not(containsString("đi công tác</li>"))));
        office.sends(follower, one() + "/tra-loi", "du-hop", "du")
                .andExpect(status().isForbidden());
        office.sends(
                        secretary,
                        one() + "/doi-lich",
                        "muon",
                        "doi",
                        "ngay",
                        "05/12/2026",
                        "gio",
                        "20h",
                        "noi",
                        "Đình làng",
                        "ly-do",
                        "Mất điện")
                .andExpect(status().isSeeOther());
        assertThat(replies.of(meeting.id())).isEmpty();
        assertThat(told(member, "sinh-hoat.doi-lich")).isOne();
        assertThat(meetings.at(cell, meeting.id()).orElseThrow().startsAt())
                .isEqualTo("2026-12-05T13:00:00Z");
    }

    @Test
    void whatIsMovedWithoutAReasonOrIntoThePastStays() throws Exception {
        office.sends(
                        secretary,
                        one() + "/doi-lich",
                        "muon",
                        "doi",
                        "ngay",
                        "01/11/2026",
                        "gio",
                        "20h",
                        "noi",
                        "Đình làng")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("sau lúc này")))
                .andExpect(content().string(containsString("Hãy ghi lý do")));
    }

    @Test
    void theCalendarKnowsTheSameMeetingMovedAndCalledOff() throws Exception {
        office.sends(secretary, one() + "/thong-bao");
        String before = calendar();
        assertThat(before)
                .contains("METHOD:PUBLISH", "SEQUENCE:0", "DTSTART:20261203T123000Z", "CONFIRMED");
        move("05/12/2026");
        String moved = calendar();
        assertThat(moved).contains("SEQUENCE:1", "DTSTART:20261205T123000Z");
        office.sends(secretary, one() + "/doi-lich", "muon", "huy", "ly-do", "Bão");
        String off = calendar();
        assertThat(off).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(List.of(uid(moved), uid(off))).containsOnly(uid(before));
        assertThat(off.lines())
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(told(member, "sinh-hoat.huy")).isOne();
    }

    @Test
    void aPrintedInvitationLetsOneMemberInUntilTheMeetingIsClosed() throws Exception {
        byte[] paper =
                office.sees(secretary, one() + "/giay-moi/" + unconnected.value() + ".pdf")
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(418f, 421f);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("GIẤY MỜI", NAME_OF_A_MEMBER, "Đường thôn làm thế nào?");
        }
        String pass = "/giay-moi/" + passes.of(meeting.id(), unconnected);
        assertThat(pass).doesNotContain("" + unconnected.value() + "/");
        visit(pass)
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("Đường thôn làm thế nào?")));
        answer(pass, "om").andExpect(status().isSeeOther());
        assertThat(replies.of(meeting.id())).containsEntry(unconnected, Optional.of(Absence.ILL));
        closes();
        visit(pass).andExpect(status().isGone());
        assertThat(replies.of(meeting.id())).isEmpty();
    }

    @Test
    void allInvitationsComeInOneFileForThePrinter() throws Exception {
        village.officials(cell, 2);
        byte[] papers =
                office.sees(secretary, one() + "/giay-moi.pdf")
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        try (PDDocument pdf = Loader.loadPDF(papers)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(NAME_OF_A_MEMBER, "Đảng viên số 1", "Đảng viên số 2");
        }
        office.sees(member, one() + "/giay-moi.pdf").andExpect(status().isForbidden());
    }

    @Test
    void nobodyIsInvitedToWhatIsOver() throws Exception {
        clock.set(meeting.endsAt().plusSeconds(1));
        office.sends(secretary, one() + "/thong-bao")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Giờ họp đã qua")));
        assertThat(state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void aFormWithAPassComesFromAPageOfOurs() throws Exception {
        String pass = "/giay-moi/" + passes.of(meeting.id(), unconnected);
        mvc.perform(
                        post(URI.create(pass))
                                .param("du-hop", "om")
                                .header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        String last = pass.endsWith("A") ? "B" : "A";
        visit(pass.substring(0, pass.length() - 1) + last).andExpect(status().isGone());
    }

    @Test
    void aPassHasOneSpelling() {
        String pass = passes.of(meeting.id(), unconnected);
        assertThat(passes.open(pass)).isPresent();
        for (int i = 0; i < pass.length(); i++) {
            for (char letter : LETTERS.toCharArray()) {
                String other = pass.substring(0, i) + letter + pass.substring(i + 1);
                assertThat(passes.open(other).isPresent()).as(other).isEqualTo(other.equals(pass));
            }
        }
    }

    @Test
    void openingsAreCountedOncePerPersonAndNobodyKnowsWhose() throws Exception {
        upload("bao-cao.txt", "Báo cáo tháng 11 của chi bộ").andExpect(status().isSeeOther());
        String file = documents.all(meeting.id()).getFirst().file().value();
        for (Person person : List.of(member, member, follower)) {
            office.sees(person, one() + "/tai-lieu/" + file).andExpect(status().isOk());
        }
        visit("/giay-moi/" + passes.of(meeting.id(), unconnected) + "/tai-lieu/" + file)
                .andExpect(status().isOk());
        assertThat(documents.all(meeting.id()).getFirst().openings()).isEqualTo(3);
        closes();
        assertThat(documents.all(meeting.id()).getFirst().openings()).isEqualTo(3);
        assertThat(
                        jdbc.sql("select count(*) from meetings.opening where meeting = :meeting")
                                .param("meeting", meeting.id().value())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void whatBearsAMarkOfSecrecyIsNotTaken() throws Exception {
        upload("ke-hoach.txt", "Số 12\r\nTUYỆT MẬT\r\nKế hoạch")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("mang dấu Tuyệt mật")));
        upload("(Mật) ke-hoach.txt", "Kế hoạch").andExpect(status().isUnprocessableContent());
        assertThat(documents.all(meeting.id())).isEmpty();
        assertThat(
                        jdbc.sql("select count(*) from files.file where name like '%ke-hoach%'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void thePostingIsHeldAgainstTheRule() throws Exception {
        clock.set(Instant.parse("2026-12-03T01:00:00Z"));
        assertThat(posting.papers(meeting).sentence()).contains("chậm nhất ngày 02/12/2026");
        office.sends(
                        secretary,
                        one() + "/thong-bao/so-tay",
                        "gi",
                        "tai-lieu",
                        "ngay-dang",
                        "03/12/2026",
                        "gio-dang",
                        "07:30")
                .andExpect(status().isSeeOther());
        assertThat(posting.papers(meetings.at(cell, meeting.id()).orElseThrow()).sentence())
                .contains("03/12/2026 07:30:00, chậm");
        office.sends(
                        secretary,
                        one() + "/thong-bao/so-tay",
                        "gi",
                        "tai-lieu",
                        "ngay-dang",
                        "02/12/2026",
                        "gio-dang",
                        "21:00")
                .andExpect(status().isSeeOther());
        assertThat(posting.papers(meetings.at(cell, meeting.id()).orElseThrow()).sentence())
                .contains("đúng hạn");
    }

    @Test
    void theCommitteeAloneIsInvitedToItsMeeting() throws Exception {
        Meeting committee =
                meetings.plan(cell, MeetingKind.COMMITTEE, "", Village.EVENING, 45, "Nhà văn hóa");
        office.sees(secretary, MeetingAddress.of(committee) + "/thong-bao")
                .andExpect(content().string(containsString("0 đồng chí")));
    }

    private void closes() {
        clock.set(meeting.endsAt());
        meetings.close(meeting.id());
    }

    private void move(String day) throws Exception {
        office.sends(
                secretary,
                one() + "/doi-lich",
                "muon",
                "doi",
                "ngay",
                day,
                "gio",
                "19:30",
                "noi",
                "Đình làng",
                "ly-do",
                "Mất điện");
    }

    private String calendar() throws Exception {
        return office.sees(member, one() + "/lich.ics")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String uid(String calendar) {
        Matcher found = Pattern.compile("UID:(.*)\r").matcher(calendar);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private ResultActions visit(String path) throws Exception {
        return mvc.perform(get(URI.create(path)));
    }

    private ResultActions answer(String pass, String answer) throws Exception {
        return mvc.perform(
                post(URI.create(pass))
                        .param("du-hop", answer)
                        .header("Sec-Fetch-Site", "same-origin"));
    }

    private ResultActions upload(String name, String text) throws Exception {
        return mvc.perform(
                multipart(one() + "/tai-lieu")
                        .file(
                                new MockMultipartFile(
                                        "tep",
                                        name,
                                        "text/plain",
                                        text.getBytes(StandardCharsets.UTF_8)))
                        .with(as(secretary)));
    }

    private int told(Person person, String template) {
        return jdbc.sql(
                        """
                        select count(*) from notifications.message
                        where person = :person and template = :template
                        """)
                .param("person", person.id().value())
                .param("template", template)
                .query(Integer.class)
                .single();
    }

    private MeetingState state() {
        return meetings.at(cell, meeting.id()).orElseThrow().state();
    }

    private String one() {
        return MeetingAddress.of(meeting);
    }
}
