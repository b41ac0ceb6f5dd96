package vn.caunoi.resolutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.MovableClock;
import vn.caunoi.ProgramTest;
import vn.caunoi.VeraPdf;
import vn.caunoi.WordSchema;
import vn.caunoi.cells.Approved;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.meetings.Act;
import vn.caunoi.meetings.AgendaSource.Suggestion;
import vn.caunoi.meetings.CellStyle;
import vn.caunoi.meetings.CellStyles;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.Matter;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.Method;
import vn.caunoi.meetings.Office;
import vn.caunoi.meetings.Village;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** A cell of eight gave two tasks and left a question open; what becomes of them. */
@ProgramTest
@Import({Village.class, Approved.class, World.class, Staff.class, Office.class})
class FollowUpTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private static int hosts;

    @Autowired Village village;
    @Autowired Office office;
    @Autowired Meetings meetings;
    @Autowired Cells cells;
    @Autowired CellStyles styles;
    @Autowired Tasks tasks;
    @Autowired TaskDesk desk;
    @Autowired Questions questions;
    @Autowired Resolutions resolutions;
    @Autowired FollowUpAgenda agenda;
    @Autowired Births births;
    @Autowired Measuring measuring;
    @Autowired Reminders reminders;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired MovableClock clock;

    private UnitId cell = new UnitId(0);
    private Person secretary;
    private Person member;
    private Meeting meeting;

    @BeforeEach
    void aMeetingHasClosed() {
        clock.set(Village.EVENING);
        cell = village.cell("thôn theo dõi %d".formatted(++hosts));
        secretary = office.member(cell, "bi-thu-chi-bo");
        member = office.member(cell, "dang-vien");
        village.officials(cell, 6);
        styles.begin(cell, LocalDate.of(2025, 3, 16), new CellStyle.Term(2025, 2027));
        meeting = held();
    }

    private Meeting held() {
        Meeting planned = village.meeting(cell);
        meetings.people(planned.id(), secretary.name() + ", Bí thư chi bộ", "Thư ký");
        meetings.seat(planned.id());
        List<Item> items = meetings.agenda(planned.id());
        long first = items.getFirst().id();
        UUID vote = UUID.randomUUID();
        act(planned, new Deed.Opened());
        meetings.seats(planned.id())
                .keySet()
                .forEach(seat -> act(planned, new Deed.Came(seat, false)));
        act(planned, new Deed.ItemBegun(first));
        act(planned, tasked(first, "Đổ bê tông ngõ ba", member.name(), DUE));
        act(planned, tasked(first, "Họp các hộ ngõ ba", "Trưởng thôn", null));
        act(planned, new Deed.Raised(UUID.randomUUID(), first, "Xã hỗ trợ bao nhiêu xi măng?"));
        act(planned, new Deed.ItemEnded(first, false));
        act(
                planned,
                new Deed.VoteCalled(
                        vote,
                        items.getLast().id(),
                        Matter.RESOLUTION,
                        Method.HANDS,
                        "Nghị quyết tháng 12"));
        act(planned, new Deed.Tallied(vote, 7, 1, 0, 0, 0));
        act(planned, new Deed.VoteEnded(vote));
        act(planned, new Deed.Concluded("Làm xong ngõ ba trước Tết."));
        clock.pass(Duration.ofMinutes(95));
        meetings.close(planned.id());
        return meetings.at(cell, planned.id()).orElseThrow();
    }

    private static Deed tasked(long item, String what, String owner, @Nullable LocalDate due) {
        return new Deed.Tasked(UUID.randomUUID(), item, what, owner, due, "kỳ sau");
    }

    private void act(Meeting of, Deed deed) {
        clock.pass(Duration.ofSeconds(1));
        assertThat(
                        meetings.record(
                                        of.id(),
                                        List.of(new Act(UUID.randomUUID(), clock.instant(), deed)))
                                .refused())
                .isEmpty();
    }

    @Test
    void whatWasGivenAndAskedIsFollowedOnceHoweverOftenItIsTakenOver() {
        births.lately();
        births.lately();
        assertThat(tasks.open(cell))
                .extracting(Task::what)
                .containsExactly("Đổ bê tông ngõ ba", "Họp các hộ ngõ ba");
        assertThat(questions.open(cell))
                .extracting(Question::text)
                .containsExactly("Xã hỗ trợ bao nhiêu xi măng?");
        assertThat(desk.reminded(tasks.open(cell).getFirst())).isPresent();
    }

    /** A phone held a task back until after the closing. */
    @Test
    void whatWasSentLateIsTakenOverInTheMorning() {
        long item = meetings.agenda(meeting.id()).getFirst().id();
        Instant before = meetings.course(meeting.id()).closedAt().orElseThrow().minusSeconds(60);
        meetings.record(
                meeting.id(),
                List.of(
                        new Act(
                                UUID.randomUUID(),
                                before,
                                tasked(item, "Mượn máy trộn", "Tổ 2", null))));
        births.lately();
        assertThat(tasks.givenAt(meeting.id())).extracting(Task::what).contains("Mượn máy trộn");
    }

    @Test
    void theNextMeetingOpensWithWhatIsLeft() {
        List<Suggestion> offered = agenda.suggestions(cell());
        assertThat(offered.getFirst().first()).isTrue();
        assertThat(offered.getFirst().why()).contains("2 nhiệm vụ đang mở, 0 quá hạn");
        assertThat(offered.getLast().question()).contains("Xã hỗ trợ bao nhiêu xi măng?");
    }

    @Test
    void theNextMeetingOpensWithWhatCameOfTheTasksToo() {
        Task task = tasks.open(cell).getFirst();
        var report = new TaskReport(TaskState.DONE, "Đã làm xong.", null);
        assertThat(desk.report(task, report)).isEmpty();
        assertThat(agenda.suggestions(cell()).getFirst().why())
                .startsWith(task.what() + ": hoàn thành. Đã làm xong.")
                .contains("1 nhiệm vụ đang mở");
    }

    @Test
    void aResultIsSaidOnceAndNobodyIsRemindedAnyMore() throws Exception {
        Task task = tasks.open(cell).getFirst();
        String page = ResolutionAddress.of(task);
        office.sends(secretary, page, "tinh-trang", "DONE").andExpect(status().is(422));
        office.sends(secretary, page, "tinh-trang", "DONE", "ket-qua", "Xong 120 m.")
                .andExpect(status().isSeeOther());
        assertThat(tasks.at(cell, task.id()).orElseThrow().evidence()).isEqualTo("Xong 120 m.");
        assertThat(count("resolutions.reminder where task = " + task.id().value())).isZero();
        office.sends(secretary, page, "tinh-trang", "CANCELLED", "ket-qua", "Thôi.")
                .andExpect(status().is(422));
        assertThat(tasks.dueIn(cell, YearMonth.of(2026, 12))).isEqualTo(1);
        assertThat(tasks.doneInTime(cell, YearMonth.of(2026, 12))).isEqualTo(1);
        assertThat(tasks.doneInTime(cell, YearMonth.of(2027, 1))).isZero();
        assertThat(tasks.dueIn(cell, YearMonth.of(2027, 1))).isEqualTo(1);
    }

    @Test
    void whoeverLooksAfterATaskIsRemindedOnce() {
        clock.set(Instant.parse("2026-12-29T00:00:00Z"));
        reminders.round();
        reminders.round();
        assertThat(told(member, "nghi-quyet.sap-den-han")).isEqualTo(1);
        clock.set(Instant.parse("2027-01-02T00:00:00Z"));
        reminders.round();
        assertThat(told(member, "nghi-quyet.qua-han")).isEqualTo(1);
    }

    @Test
    void whoWishedToKnowIsToldAndForgotten() throws Exception {
        Question question = questions.open(cell).getFirst();
        String page = ResolutionAddress.of(cell, question.id());
        office.sends(member, page + "/bao-toi").andExpect(status().isSeeOther());
        assertThat(questions.isAwaitedBy(question, member.id())).isTrue();
        office.sends(secretary, page, "loai", "tra-loi", "loi-dap", "40 tấn.")
                .andExpect(status().isSeeOther());
        assertThat(told(member, "nghi-quyet.tra-loi")).isEqualTo(1);
        assertThat(count("resolutions.wish_to_know")).isZero();
        assertThat(body(member, page)).contains("40 tấn.");
        assertThat(questions.open(cell)).isEmpty();
    }

    @Test
    void aReasonKeepsTheQuestionOpen() throws Exception {
        Question question = questions.open(cell).getFirst();
        String page = ResolutionAddress.of(cell, question.id());
        office.sends(secretary, page, "loai", "ly-do", "loi-dap", "Xã chưa phân bổ.")
                .andExpect(status().isSeeOther());
        assertThat(questions.open(cell))
                .extracting(Question::state)
                .containsExactly("đã nêu lý do");
    }

    @Test
    void figuresSettleATaskOnItsDayAndNobodyElseDoes() throws Exception {
        Task task = tasks.open(cell).getFirst();
        desk.bind(task, new Indicator(cell, null, "Hộ tịch", 5), DUE);
        new FinishedOnes(jdbc, transaction, events).write(cell, YearMonth.of(2026, 12), 40, 1);
        String page = ResolutionAddress.of(task);
        office.sends(secretary, page, "tinh-trang", "DONE", "ket-qua", "Chúng tôi thấy đã xong.")
                .andExpect(status().is(422));
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                """
                                                update resolutions.task
                                                set state = 'DONE', settled_on = due where id = :id
                                                """)
                                        .param("id", task.id().value())
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        clock.set(Instant.parse("2026-12-20T00:00:00Z"));
        measuring.round();
        assertThat(tasks.at(cell, task.id()).orElseThrow().isOpen()).isTrue();
        assertThat(body(member, page)).contains("Trễ hạn 1/40 hồ sơ đã xong (2,50%)", "19/12/2026");
        clock.set(Instant.parse("2027-01-09T00:00:00Z"));
        measuring.round();
        Task settled = tasks.at(cell, task.id()).orElseThrow();
        assertThat(settled.state()).isEqualTo(TaskState.DONE);
        assertThat(settled.measured()).isEqualTo(new Measurement(DUE, 1, 40, true));
        assertThat(settled.settledOn()).isEqualTo(DUE);
    }

    @Test
    void aResolutionIsNumberedWithTheVoteAsItWasRecorded() throws Exception {
        String page = ResolutionAddress.of(cell, meeting.id());
        assertThat(body(secretary, page)).contains("Làm xong ngõ ba trước Tết.");
        office.sends(
                        secretary,
                        page,
                        "doan-2-1",
                        "Làm xong ngõ ba trước Tết.",
                        "cong-khai-2-1",
                        "co",
                        "doan-4-1",
                        "Chi bộ tự đánh giá đã bàn kỹ.")
                .andExpect(status().isSeeOther());
        office.sees(member, page + "/nghi-quyet.pdf").andExpect(status().isNotFound());
        office.sends(secretary, page + "/ban-hanh").andExpect(status().isSeeOther());
        Resolution adopted = resolutions.of(cell, meeting.id()).orElseThrow();
        assertThat(adopted.number()).isEqualTo("01-NQ/CB");
        assertThat(adopted.paragraphs())
                .extracting(Paragraph::forPublic)
                .containsExactly(true, false);
        byte[] pdf = file(page + "/nghi-quyet.pdf");
        assertThat(VeraPdf.complaints(pdf)).isEmpty();
        assertThat(WordSchema.complaints(file(page + "/nghi-quyet.docx"))).isEmpty();
        assertThat(words(pdf))
                .contains(
                        "01-NQ/CB",
                        "Đổ bê tông ngõ ba",
                        "thông qua với 7/8 đồng chí tán thành, đạt 87,5%");
        office.sends(secretary, page, "doan-2-1", "Viết lại.").andExpect(status().isConflict());
        meeting = held();
        office.sends(secretary, ResolutionAddress.of(cell, meeting.id()) + "/ban-hanh")
                .andExpect(status().isSeeOther());
        assertThat(resolutions.of(cell).getFirst().number()).isEqualTo("02-NQ/CB");
    }

    @Test
    void whatIsOfAnotherCellDoesNotExistHere() throws Exception {
        UnitId other = village.cell("thôn bên %d".formatted(hosts));
        Person stranger = office.member(other, "bi-thu-chi-bo");
        Task task = tasks.open(cell).getFirst();
        office.sees(stranger, ResolutionAddress.of(task)).andExpect(status().isForbidden());
        for (String path :
                List.of(
                        "/viec/" + task.id().value(),
                        "/" + meeting.id().value(),
                        "/cau-hoi/" + questions.open(cell).getFirst().id())) {
            office.sees(stranger, ResolutionAddress.of(other) + path)
                    .andExpect(status().isNotFound());
        }
        office.sends(member, ResolutionAddress.of(task), "tinh-trang", "DONE", "ket-qua", "x")
                .andExpect(status().isForbidden());
    }

    private Cell cell() {
        return cells.at(cell).orElseThrow();
    }

    private String body(Person person, String path) throws Exception {
        return office.sees(person, path)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private byte[] file(String path) throws Exception {
        MockHttpServletResponse answer =
                office.sees(member, path).andExpect(status().isOk()).andReturn().getResponse();
        return answer.getContentAsByteArray();
    }

    private static String words(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private int told(Person person, String template) {
        return jdbc.sql(
                        """
                        select count(*) from notifications.message
                        where person = :person and template = :template
                        """)
                .param("person", person.id().value())
                .param("template", template)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query((row, _) -> row.getInt(1)).single();
    }
}
