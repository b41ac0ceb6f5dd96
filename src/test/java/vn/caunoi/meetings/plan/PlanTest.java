package vn.caunoi.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.caunoi.MovableClock;
import vn.caunoi.NuChecker;
import vn.caunoi.RoomTest;
import vn.caunoi.cells.Approved;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.Office;
import vn.caunoi.meetings.Village;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** A secretary of a cell of six plans its meetings; it is 23/11/2026. */
@RoomTest
@Import({Village.class, Office.class, Approved.class, World.class, Staff.class})
class PlanTest {

    private static int cells;

    @Autowired Village village;
    @Autowired Office office;
    @Autowired Meetings meetings;
    @Autowired MovableClock clock;

    private UnitId cell;
    private Person secretary;
    private Person member;

    @BeforeEach
    void aCellWithoutAPlan() {
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        cell = village.cell("thôn Kế Hoạch %d".formatted(++cells));
        secretary = office.member(cell, "bi-thu-chi-bo");
        member = office.member(cell, "dang-vien");
        village.officials(cell, 4);
    }

    @Test
    void theYearIsPlannedFromOneSentenceAndOnlyOnce() throws Exception {
        String[] rhythm = {
            "ngay",
            "d3",
            "doi",
            "gan",
            "gio",
            "19h30",
            "phut",
            "90",
            "noi",
            "Nhà văn hóa",
            "chuyen-de",
            "2",
            "nam",
            "2027"
        };
        office.sends(secretary, home() + "/lich", with(rhythm, "xem-truoc", "co"))
                .andExpect(content().string(containsString("12 kỳ sẽ được lập")))
                .andExpect(content().string(containsString("19:30, thứ Hai ngày 04/01/2027")));
        assertThat(meetings.of(cell)).isEmpty();
        office.sends(secretary, home() + "/lich", rhythm).andExpect(status().isSeeOther());
        office.sends(secretary, home() + "/lich", rhythm).andExpect(status().isSeeOther());
        assertThat(meetings.of(cell)).hasSize(12);
        assertThat(meetings.of(cell).stream().filter(one -> one.kind() == MeetingKind.COMBINED))
                .extracting(one -> one.day().getMonthValue())
                .containsExactlyInAnyOrder(2, 5, 8, 11);
        assertThat(meetings.of(cell))
                .allMatch(one -> one.minutes() == (one.kind() == MeetingKind.COMBINED ? 120 : 90));
        office.sees(member, home() + "?nam=2027")
                .andExpect(content().string(containsString("Không thiếu kỳ nào")))
                .andExpect(content().string(not(containsString("Thêm cuộc họp"))));
    }

    @Test
    void whatIsTypedWrongIsSaidAllAtOnceAndStays() throws Exception {
        office.sends(
                        secretary,
                        home() + "/moi",
                        "hinh-thuc",
                        "thuong-ky",
                        "ngay",
                        "31/02/2026",
                        "gio",
                        "25h",
                        "phut",
                        "3",
                        "noi",
                        "",
                        "chu-de",
                        "Nước sạch")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy ghi một ngày có thật")))
                .andExpect(content().string(containsString("Hãy ghi giờ họp")))
                .andExpect(content().string(containsString("Hãy ghi số phút từ 10 đến 600.")))
                .andExpect(content().string(containsString("Hãy ghi nơi họp")))
                .andExpect(content().string(containsString("31/02/2026")))
                .andExpect(content().string(containsString("Nước sạch")));
        assertThat(meetings.of(cell)).isEmpty();
    }

    @Test
    void withoutACommitteeSecretaryAndDeputySayThatTheyAgree() throws Exception {
        Meeting meeting = village.meeting(cell);
        String missing = "bí thư và phó bí thư chưa ghi đã thống nhất nội dung";
        office.sees(secretary, home()).andExpect(content().string(containsString(missing)));
        office.sends(secretary, one(meeting) + "/thong-nhat").andExpect(status().isSeeOther());
        office.sees(secretary, home()).andExpect(content().string(not(containsString(missing))));
    }

    @Test
    void theAgendaBeginsWithATemplateMovesAndIsKept() throws Exception {
        Meeting meeting =
                meetings.plan(cell, MeetingKind.REGULAR, "", Village.EVENING, 90, "Nhà văn hóa");
        String path = one(meeting) + "/chuong-trinh";
        String page = body(secretary, path, "viec", "mau");
        assertThat(page).contains("Bà con trong thôn đang phản ánh điều gì");
        assertThat(NuChecker.complaints(page)).isEmpty();
        assertThat(meetings.agenda(meeting.id())).isEmpty();
        String[] sent = {
            "so-dong", "2", "cau-hoi-1", "Việc nào trước?", "loai-1", "DISCUSSION", "phut-1", "60",
            "cau-hoi-2", "Thông qua không?", "loai-2", "DECISION", "phut-2", "25", "nguoi-2",
                    "Bí thư",
            "phien-ban", version(meeting)
        };
        String moved = body(secretary, path, with(sent, "viec", "len-2"));
        assertThat(moved.indexOf("Thông qua không?")).isLessThan(moved.indexOf("Việc nào trước?"));
        assertThat(moved).contains("cộng lại 85 phút, cuộc họp dự kiến 90 phút: còn 5 phút.");
        assertThat(moved).contains("Quy định: ít nhất 90 phút");
        office.sends(secretary, path, with(sent, "viec", "luu")).andExpect(status().isSeeOther());
        assertThat(meetings.agenda(meeting.id()))
                .extracting(Item::question)
                .containsExactly("Việc nào trước?", "Thông qua không?");
    }

    @Test
    void whoeverSavesSecondIsToldAndLosesNothing() throws Exception {
        Meeting meeting = village.meeting(cell);
        String before = version(meeting);
        meetings.agenda(meeting.id(), List.of());
        office.sends(
                        secretary,
                        one(meeting) + "/chuong-trinh",
                        "so-dong",
                        "1",
                        "cau-hoi-1",
                        "Còn gì?",
                        "loai-1",
                        "DISCUSSION",
                        "phut-1",
                        "9",
                        "phien-ban",
                        before,
                        "viec",
                        "luu")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("vừa được người khác sửa")))
                .andExpect(content().string(containsString("Còn gì?")));
        assertThat(meetings.agenda(meeting.id())).isEmpty();
    }

    @Test
    void aTopicGivesAMeetingItsNameAndItsQuestions() throws Exception {
        Meeting meeting =
                meetings.plan(cell, MeetingKind.THEMATIC, "", Village.EVENING, 60, "Nhà văn hóa");
        office.sees(secretary, home() + "/chuyen-de")
                .andExpect(content().string(containsString("Rác, nước thải và bãi đốt trong thôn")))
                .andExpect(content().string(not(containsString("Học thật, thi thật"))));
        office.sends(
                        secretary,
                        home() + "/chuyen-de",
                        "ky",
                        "" + meeting.id().value(),
                        "chuyen-de",
                        "moi-truong-nong-thon")
                .andExpect(status().isSeeOther());
        assertThat(meetings.at(cell, meeting.id()).orElseThrow().subject())
                .isEqualTo("Rác, nước thải và bãi đốt trong thôn");
        assertThat(meetings.agenda(meeting.id()))
                .extracting(Item::source)
                .containsOnly("chuyen-de:moi-truong-nong-thon");
    }

    @Test
    void aMemberOnlyReadsAndAStrangerSeesNothing() throws Exception {
        Meeting meeting = village.meeting(cell);
        UnitId other = village.cell("thôn Bên %d".formatted(cells));
        Person stranger = office.member(other, "bi-thu-chi-bo");
        for (String path : List.of("/sua", "/chuong-trinh")) {
            office.sees(member, one(meeting) + path).andExpect(status().isForbidden());
        }
        office.sees(member, one(meeting)).andExpect(status().isOk());
        office.sees(stranger, home()).andExpect(status().isForbidden());
        office.sees(stranger, one(meeting)).andExpect(status().isForbidden());
        String borrowed = MeetingAddress.of(other, meeting.id());
        for (String path : List.of("", "/sua", "/chuong-trinh")) {
            office.sees(stranger, borrowed + path).andExpect(status().isNotFound());
        }
    }

    @Test
    void onItsDayAMeetingIsGoneToBeforeAllElse() throws Exception {
        Meeting meeting = village.meeting(cell);
        office.sees(member, one(meeting))
                .andExpect(content().string(not(containsString("Trang dự họp"))));
        clock.set(Village.EVENING);
        office.sees(member, one(meeting))
                .andExpect(content().string(containsString("Trang dự họp</a></p>")));
        office.sees(secretary, one(meeting))
                .andExpect(content().string(containsString("Vào họp</a></p>")));
    }

    @Test
    void whoChairsAndWhoWritesIsNamedUntilTheMinutesAreSigned() throws Exception {
        Meeting meeting = village.meeting(cell);
        office.sees(secretary, one(meeting) + "/sua")
                .andExpect(content().string(containsString(member.name())));
        clock.set(meeting.endsAt());
        meetings.close(meeting.id());
        String[] people = {
            "chu-tri", secretary.name(), "thu-ky", member.name(), "ngay", "1/1/2027"
        };
        office.sends(secretary, one(meeting) + "/sua", people).andExpect(status().isSeeOther());
        Meeting stored = meetings.at(cell, meeting.id()).orElseThrow();
        assertThat(List.of(stored.chair(), stored.recorder()))
                .containsExactly(secretary.name(), member.name());
        assertThat(stored.startsAt()).isEqualTo(meeting.startsAt());
        meetings.state(meeting.id(), MeetingState.MINUTED);
        office.sends(secretary, one(meeting) + "/sua", people).andExpect(status().isConflict());
    }

    @Test
    void ofAYearThatNobodyHasPlannedYetNothingIsMissing() throws Exception {
        village.meeting(cell);
        office.sees(secretary, home() + "?nam=2028")
                .andExpect(content().string(containsString("Năm này chưa có cuộc họp nào")))
                .andExpect(content().string(not(containsString("Việc còn thiếu"))));
    }

    private String version(Meeting meeting) {
        return AgendaForm.version(meetings.agenda(meeting.id()));
    }

    private String body(Person person, String path, String... fields) throws Exception {
        return office.sends(person, path, fields)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    private String home() {
        return MeetingAddress.of(cell);
    }

    private static String one(Meeting meeting) {
        return MeetingAddress.of(meeting);
    }
}
