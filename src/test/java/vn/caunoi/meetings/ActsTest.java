package vn.caunoi.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.DriverManager;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.cells.Approved;
import vn.caunoi.cells.MemberStanding;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** Acts as devices send them, from those who run a meeting, take part in it, or do neither. */
@RoomTest
@Import({Village.class, Approved.class, World.class, Staff.class})
class ActsTest {

    private static int hosts;

    @Autowired MockMvc mvc;
    @Autowired Village village;
    @Autowired Meetings meetings;
    @Autowired Staff staff;
    @Autowired MovableClock clock;

    @Value("${caunoi.database-url}")
    String owner;

    private UnitId cell;
    private Meeting meeting;
    private Person secretary;
    private Person member;
    private int memberSeat;

    @BeforeEach
    void aCellMeetsTonight() {
        clock.set(Village.EVENING);
        cell = village.cell("thôn Đông %d".formatted(++hosts));
        secretary = staff.hire("bithu" + hosts, "bi-thu-chi-bo", cell);
        member = staff.hire("dangvien" + hosts, "dang-vien", cell);
        var id = village.member(cell, "Phạm Văn Hòa", MemberStanding.OFFICIAL, null, member);
        village.officials(cell, 4);
        meeting = village.meeting(cell);
        meetings.seat(meeting.id());
        memberSeat =
                meetings.seats(meeting.id()).entrySet().stream()
                        .filter(seat -> seat.getValue().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
    }

    @Test
    void theSecretaryRecordsAndIsToldWhatIsKnown() throws Exception {
        Act came = act(new Deed.Came(1, false));
        Act nobody = act(new Deed.Came(77, false));
        sends(secretary, came, nobody)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.taken[0]").value(came.id().toString()))
                .andExpect(jsonPath("$.refused['%s']".formatted(nobody.id())).isNotEmpty())
                .andExpect(jsonPath("$.now").value("2026-12-03T12:30:00Z"))
                .andExpect(jsonPath("$.version").isNumber());
        assertThat(meetings.course(meeting.id()).attendance().present()).isEqualTo(1);
    }

    @Test
    void aMemberAsksForTheFloorForNobodyElse() throws Exception {
        Act own = act(new Deed.AskedFloor(road(), memberSeat));
        Act another = act(new Deed.AskedFloor(road(), memberSeat % 5 + 1));
        Act roll = act(new Deed.Came(memberSeat, false));
        Act question = act(new Deed.Raised(UUID.randomUUID(), road(), "Bao giờ làm?"));
        sends(member, own, another, roll, question)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.taken.length()").value(2))
                .andExpect(jsonPath("$.refused.length()").value(2))
                .andExpect(
                        jsonPath("$.refused['%s']".formatted(roll.id()))
                                .value("Việc này do người chủ trì hoặc thư ký ghi."));
    }

    @Test
    void theFollowerFromAboveRecordsNothing() throws Exception {
        Person follower = staff.hire("theodoi" + hosts, "theo-doi-chi-bo", cell);
        sends(follower, act(new Deed.Raised(UUID.randomUUID(), road(), "Bao giờ làm?")))
                .andExpect(jsonPath("$.taken.length()").value(0))
                .andExpect(jsonPath("$.refused.length()").value(1));
    }

    @Test
    void theNextCellSeesNothing() throws Exception {
        UnitId next = village.cell("thôn Tây %d".formatted(hosts));
        Person stranger = staff.hire("chibokhac" + hosts, "bi-thu-chi-bo", next);
        sends(stranger, act(new Deed.Came(1, false))).andExpect(status().isForbidden());
        String address = "/sinh-hoat/%d/%d/viec".formatted(next.value(), meeting.id().value());
        mvc.perform(
                        post(address)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("[]")
                                .with(Staff.as(stranger)))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatIsNoActIsRefusedAndHoldsUpNothing() throws Exception {
        Act came = act(new Deed.Came(1, false));
        UUID unknown = UUID.randomUUID();
        UUID empty = UUID.randomUUID();
        UUID timeless = UUID.randomUUID();
        String at = "2026-12-03T12:30:00Z";
        String body =
                """
                [%s, {"id": "%s", "at": "%s", "deed": "flew"},
                 {"id": "%s", "at": "%s", "deed": "noted", "item": 1},
                 {"id": "%s", "at": "hôm nay", "deed": "opened"}]
                """
                        .formatted(ActJson.write(came), unknown, at, empty, at, timeless);
        posts(secretary, body)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.taken[0]").value(came.id().toString()))
                .andExpect(jsonPath("$.refused.length()").value(3));
        posts(secretary, "[{}]").andExpect(status().isBadRequest());
        posts(secretary, "{}").andExpect(status().isBadRequest());
        posts(secretary, "[").andExpect(status().isBadRequest());
        posts(secretary, "[" + " ".repeat(1_000_001) + "]").andExpect(status().isContentTooLarge());
    }

    @Test
    void everyNodeHearsThatMoreIsKnown() throws Exception {
        try (var listener = DriverManager.getConnection(owner);
                var statement = listener.createStatement()) {
            statement.execute("listen meeting_changed");
            sends(secretary, act(new Deed.Came(1, false)));
            var heard = listener.unwrap(PGConnection.class).getNotifications(5_000);
            assertThat(heard)
                    .extracting(word -> word.getParameter())
                    .containsExactly(Long.toString(meeting.id().value()));
        }
    }

    @Test
    void accentsArriveInOneForm() throws Exception {
        String apart = Normalizer.normalize("Đường thôn", Normalizer.Form.NFD);
        sends(secretary, act(new Deed.Noted(UUID.randomUUID(), road(), apart)));
        clock.pass(Duration.ofSeconds(1));
        assertThat(meetings.course(meeting.id()).items().getFirst().notes().getFirst().text())
                .isEqualTo("Đường thôn");
    }

    private ResultActions sends(Person person, Act... acts) throws Exception {
        return posts(
                person,
                Arrays.stream(acts).map(ActJson::write).collect(Collectors.joining(",", "[", "]")));
    }

    private ResultActions posts(Person person, String body) throws Exception {
        String address = "/sinh-hoat/%d/%d/viec".formatted(cell.value(), meeting.id().value());
        return mvc.perform(
                post(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(Staff.as(person)));
    }

    private long road() {
        return meetings.agenda(meeting.id()).getFirst().id();
    }

    private Act act(Deed deed) {
        return Village.act(clock.instant(), deed);
    }
}
