package vn.caunoi.meetings.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.caunoi.identity.Staff.as;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.VeraPdf;
import vn.caunoi.cells.Approved;
import vn.caunoi.cells.MemberId;
import vn.caunoi.cells.MemberStanding;
import vn.caunoi.documents.Printer;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.meetings.Act;
import vn.caunoi.meetings.CellStyle;
import vn.caunoi.meetings.CellStyles;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.Village;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** A cell of six meets on paper; afterwards its minutes are entered, signed and frozen. */
@RoomTest
@Import({Village.class, Approved.class, World.class, Staff.class})
class MinutesTest {

    private static final String ABSENT = "Trịnh Công Vắng";
    private static final String SAID = "Đồng chí Khuê: nên đổ bê tông trước Tết";

    private static int cells;

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired Village village;
    @Autowired Staff staff;
    @Autowired Meetings meetings;
    @Autowired CellStyles styles;
    @Autowired MinuteBook book;
    @Autowired FrozenLogs frozen;
    @Autowired JdbcClient jdbc;

    private UnitId cell = new UnitId(0);
    private List<MemberId> officials = List.of();
    private MemberId absent = new MemberId(0);
    private Meeting meeting;
    private Person chair;
    private Person recorder;

    @BeforeEach
    void aCellOfSixHasMet() {
        cells++;
        clock.set(Village.EVENING.plus(Duration.ofHours(3)));
        cell = village.cell("Chi bộ biên bản %d".formatted(cells));
        officials = village.officials(cell, 5);
        absent = village.member(cell, ABSENT, MemberStanding.OFFICIAL);
        chair = staff.hire("chu-tri-" + cells, "bi-thu-chi-bo", cell);
        recorder = staff.hire("thu-ky-" + cells, "pho-bi-thu-chi-bo", cell);
        styles.begin(cell, LocalDate.of(2025, 6, 15), new CellStyle.Term(2025, 2030));
        meeting = planned();
    }

    private Meeting planned() {
        Meeting planned = village.meeting(cell);
        meetings.people(planned.id(), chair.name(), recorder.name());
        return meetings.at(cell, planned.id()).orElseThrow();
    }

    @Test
    void aMeetingOnPaperIsEnteredOnceAndCounted() throws Exception {
        assertThat(ask("/nhap-giay").getStatus()).isEqualTo(200);
        assertThat(send("/nhap-giay", sheets()).getStatus()).isEqualTo(303);

        var course = meetings.course(meeting.id());
        assertThat(course.attendance().present()).isEqualTo(5);
        assertThat(course.attendance().absentExcused()).isEqualTo(1);
        assertThat(course.speakers().spoken()).isEqualTo(2);
        assertThat(course.votes()).hasSize(2);
        assertThat(course.votes().getFirst().base().number()).isEqualTo(6);
        assertThat(course.items().getFirst().tasks()).hasSize(1);
        assertThat(course.items().getLast().withoutTask()).isTrue();
        assertThat(meetings.seats(meeting.id())).isEmpty();
        int acts = course.acts().size();
        assertThat(send("/nhap-giay", sheets()).getStatus()).isEqualTo(303);
        assertThat(meetings.course(meeting.id()).acts()).hasSize(acts);
    }

    @Test
    void whatIsWrongOnTheSheetsIsSaidAtOnceAndNothingTypedIsLost() throws Exception {
        Map<String, String> sheets = sheets();
        sheets.put("be-mac", "18:00");
        sheets.put("co-mat", "6");
        sheets.put("bien-ban-tan-thanh", "nhất trí");
        MockHttpServletResponse answer = send("/nhap-giay", sheets);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains(
                        "Giờ bế mạc phải sau giờ khai mạc.",
                        "Tờ điểm danh ghi 6 nhưng đã chọn có mặt cho 5 đồng chí.",
                        "Số tán thành: ghi một số nguyên, ví dụ 18",
                        SAID,
                        "nhất trí");
        assertThat(meetings.course(meeting.id()).acts()).isEmpty();
    }

    @Test
    void whoChairsTheMeetingIsThere() throws Exception {
        meetings.people(meeting.id(), "Đảng viên số 1, Bí thư", recorder.name());
        Map<String, String> sheets = sheets();
        sheets.put("dang-vien-" + officials.getFirst().value(), "ốm");
        sheets.put("co-mat", "4");
        assertThat(text(send("/nhap-giay", sheets)))
                .contains("Đảng viên số 1 là chủ trì của cuộc họp: có mặt");
    }

    @Test
    void theRecorderSignsThenTheChairAndTheMinutesAreFrozen() throws Exception {
        send("/nhap-giay", sheets());
        assertThat(text(sign(chair, "chu-tri"))).contains("Thư ký ký trước, chủ trì ký sau;");
        assertThat(text(sign(chair, "thu-ky"))).contains("chính đồng chí ấy ký");
        assertThat(sign(recorder, "thu-ky").getStatus()).isEqualTo(303);
        assertThat(sign(chair, "chu-tri").getStatus()).isEqualTo(303);

        Progress.Frozen minutes = book.of(meeting.id()).minutes().orElseThrow();
        byte[] pdf = frozen.bytes(minutes.pdf());
        print("giay.pdf", pdf);
        assertThat(VeraPdf.complaints(pdf)).isEmpty();
        assertThat(read(pdf))
                .contains(
                        "Số 01-BB/CB",
                        ABSENT + " (ốm)",
                        SAID,
                        "Có 2 đồng chí phát biểu",
                        "Tán thành: 4/6 đồng chí, đạt 66,7%");
        for (var file : List.of(minutes.pdf(), minutes.docx())) {
            assertThat(Verification.of(frozen.bytes(file), Printer.alone()).differences())
                    .isEmpty();
        }
        assertThat(meetings.at(cell, meeting.id()).orElseThrow().state())
                .isEqualTo(MeetingState.MINUTED);
        assertThat(text(ask("/bien-ban"))).contains(minutes.pdf().value(), SAID, ABSENT);
    }

    @Test
    void namesStandInTheFrozenDocumentAlone() throws Exception {
        freeze();
        assertThat(everything()).contains("Đổ bê tông").doesNotContain(ABSENT, SAID);
    }

    @Test
    void numbersRunFromOneThroughTheTerm() throws Exception {
        freeze();
        meeting = planned();
        freeze();
        assertThat(book.of(meeting.id()).minutes().orElseThrow().number()).isEqualTo(2);
        styles.begin(cell, LocalDate.of(2026, 12, 1), new CellStyle.Term(2026, 2031));
        meeting = planned();
        freeze();
        assertThat(book.of(meeting.id()).minutes().orElseThrow().number()).isEqualTo(1);
        byte[] printed = ask(MeetingAddress.of(cell) + "/so-bien-ban/2026.pdf", recorder);
        print("so.pdf", printed);
        assertThat(VeraPdf.complaints(printed)).isEmpty();
        assertThat(read(printed)).contains("SỔ BIÊN BẢN", "02-BB/CB", SAID);
    }

    @Test
    void whatIsAddedLaterIsADocumentOfItsOwn() throws Exception {
        freeze();
        Progress before = book.of(meeting.id());
        Map<String, String> late = Map.of("them", "Đính chính: mương dài 1,2 km.");
        assertThat(send("/bien-ban/bo-sung", late).getStatus()).isEqualTo(303);

        assertThat(book.of(meeting.id())).isEqualTo(before);
        byte[] added = ask(address() + "/bien-ban/bo-sung-1.pdf", recorder);
        assertThat(VeraPdf.complaints(added)).isEmpty();
        assertThat(read(added)).contains("biên bản số 01-BB/CB", "mương dài 1,2 km");
        assertThat(send("/bien-ban/bo-sung", Map.of("them", " ")).getStatus()).isEqualTo(422);
    }

    @Test
    void whoHasNoAccountSignsOnPaperOfWhichAPictureIsKept() throws Exception {
        meetings.people(meeting.id(), chair.name(), "Cụ Không Tài Khoản");
        send("/nhap-giay", sheets());
        assertThat(sign(chair, "thu-ky").getStatus()).isEqualTo(422);
        byte[] sheet = Printer.alone().pdf(MinutesPaper.of(Evening.evening().log()));
        var scan = new MockMultipartFile("tep", "ban-ky.pdf", "application/pdf", sheet);
        assertThat(attach(scan).getStatus()).isEqualTo(303);
        assertThat(sign(chair, "thu-ky").getStatus()).isEqualTo(303);
        assertThat(sign(chair, "chu-tri").getStatus()).isEqualTo(303);
        var minutes = book.of(meeting.id()).minutes().orElseThrow();
        assertThat(read(frozen.bytes(minutes.pdf())))
                .contains("Thư ký ký trên bản giấy", "Chủ trì ký trong chương trình");
    }

    @Test
    void nothingThatBearsAMarkOfSecrecyIsKept() throws Exception {
        freeze();
        byte[] sheet = Printer.alone().pdf(MinutesPaper.of(Evening.evening().log()));
        var named = new MockMultipartFile("tep", "Bản ký (Mật).pdf", "application/pdf", sheet);
        var marked =
                new MockMultipartFile(
                        "tep", "ban-ky.txt", "text/plain", "TỐI MẬT\nBiên bản".getBytes(UTF_8));
        assertThat(text(attach(named))).contains("mang dấu Mật");
        assertThat(text(attach(marked))).contains("mang dấu Tối mật");
        assertThat(book.scans(meeting.id())).isEmpty();
        var late = send("/bien-ban/bo-sung", Map.of("them", "TUYỆT MẬT\nĐính chính"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(text(late)).contains("mang dấu Tuyệt mật", "Đính chính");
        assertThat(book.addenda(meeting.id())).isEmpty();
    }

    private MockHttpServletResponse attach(MockMultipartFile scan) throws Exception {
        return mvc.perform(
                        multipart(URI.create(address() + "/bien-ban/ban-ky"))
                                .file(scan)
                                .with(as(chair)))
                .andReturn()
                .getResponse();
    }

    @Test
    void minutesThatWereNotAdoptedAreNotSigned() throws Exception {
        Map<String, String> sheets = sheets();
        sheets.put("bien-ban-tan-thanh", "3");
        sheets.put("bien-ban-khong-tan-thanh", "2");
        send("/nhap-giay", sheets);
        assertThat(text(sign(recorder, "thu-ky"))).contains("chưa được cuộc họp thông qua");
        var vote = Map.of("tan-thanh", "5", "khong-tan-thanh", "0", "khong-y-kien", "0");
        assertThat(send("/bien-ban/thong-qua", vote).getStatus()).isEqualTo(303);
        assertThat(sign(recorder, "thu-ky").getStatus()).isEqualTo(303);
    }

    @Test
    void whatBecomesKnownAfterASignatureIsSignedAgain() throws Exception {
        send("/nhap-giay", sheets());
        sign(recorder, "thu-ky");
        Instant before = meetings.course(meeting.id()).closedAt().orElseThrow().minusSeconds(60);
        long item = meetings.agenda(meeting.id()).getFirst().id();
        var late = new Deed.Noted(UUID.randomUUID(), item, "Máy của thư ký gửi muộn.");
        meetings.record(meeting.id(), List.of(new Act(UUID.randomUUID(), before, late)));

        assertThat(sign(chair, "chu-tri").getStatus()).isEqualTo(422);
        assertThat(sign(recorder, "thu-ky").getStatus()).isEqualTo(303);
        assertThat(sign(chair, "chu-tri").getStatus()).isEqualTo(303);
        var minutes = book.of(meeting.id()).minutes().orElseThrow();
        assertThat(read(frozen.bytes(minutes.pdf()))).contains("Máy của thư ký gửi muộn.");
    }

    @Test
    void membersReadFrozenMinutesAndStrangersNone() throws Exception {
        Person member = staff.hire("dang-vien-" + cells, "dang-vien", cell);
        UnitId other = village.cell("Chi bộ bên cạnh %d".formatted(cells));
        Person stranger = staff.hire("nguoi-la-" + cells, "bi-thu-chi-bo", other);
        send("/nhap-giay", sheets());
        assertThat(status(address() + "/bien-ban.pdf", member)).isEqualTo(404);
        sign(recorder, "thu-ky");
        sign(chair, "chu-tri");
        assertThat(status(address() + "/bien-ban.pdf", member)).isEqualTo(200);
        assertThat(status(address() + "/bien-ban", member)).isEqualTo(403);
        assertThat(status(address() + "/bien-ban.pdf", stranger)).isEqualTo(403);
        String ofOthers = MeetingAddress.of(other) + "/" + meeting.id().value();
        assertThat(status(ofOthers + "/bien-ban.pdf", stranger)).isEqualTo(404);
        assertThat(status(ofOthers + "/bien-ban", stranger)).isEqualTo(404);
    }

    @Test
    void thePaperKitIsOneFileOnEitherSheet() throws Exception {
        for (String size : List.of("a4", "a5")) {
            byte[] kit = ask(address() + "/bo-giay-%s.pdf".formatted(size), chair);
            print("bo-giay-%s.pdf".formatted(size), kit);
            assertThat(VeraPdf.complaints(kit)).isEmpty();
            assertThat(read(kit))
                    .contains(
                            "CHƯƠNG TRÌNH",
                            "DANH SÁCH ĐIỂM DANH",
                            ABSENT,
                            "PHIẾU KIỂM ĐẾM",
                            "THẺ BIỂU QUYẾT",
                            "PHIẾU GIAO VIỆC");
        }
    }

    @Test
    void aCellChoosesHowItsPapersLook() throws Exception {
        String page = MeetingAddress.of(cell) + "/so-bien-ban";
        var wrong = Map.of("gian-dong", "17", "thay-mat", "chi-bo", "tu-ngay", "hôm nay");
        var refused = post(URI.create(page)).with(as(chair));
        wrong.forEach(refused::param);
        assertThat(mvc.perform(refused).andReturn().getResponse().getStatus()).isEqualTo(422);
        var right = post(URI.create(page)).with(as(chair));
        Map.of("gian-dong", "20", "thay-mat", "chi-uy").forEach(right::param);
        assertThat(mvc.perform(right).andReturn().getResponse().getStatus()).isEqualTo(303);
        CellStyle style = styles.of(cell, LocalDate.of(2026, 12, 3));
        assertThat(style.leading()).isEqualTo(20);
        assertThat(style.number(5, "NQ")).isEqualTo("05-NQ/CU");
        assertThat(style.term()).contains(new CellStyle.Term(2025, 2030));
    }

    private void freeze() throws Exception {
        send("/nhap-giay", sheets());
        sign(recorder, "thu-ky");
        sign(chair, "chu-tri");
    }

    /** The sheets of the evening: five were there, two spoke, one was ill. */
    private Map<String, String> sheets() {
        List<Item> agenda = meetings.agenda(meeting.id());
        long first = agenda.getFirst().id();
        long last = agenda.getLast().id();
        Map<String, String> sheets = new HashMap<>();
        officials.forEach(member -> sheets.put("dang-vien-" + member.value(), "co-mat"));
        sheets.put("dang-vien-" + absent.value(), "ốm");
        officials.stream()
                .limit(2)
                .forEach(member -> sheets.put("phat-bieu-" + member.value(), "co"));
        sheets.putAll(
                Map.of(
                        "khai-mac", "19:30",
                        "be-mac", "21:05",
                        "co-mat", "5",
                        "khach", "1",
                        "da-nop", "5",
                        "chua-nop", "1",
                        "ket-luan", "Thống nhất làm trước Tết."));
        sheets.putAll(
                Map.of(
                        "da-ban-" + first,
                        "co",
                        "ghi-" + first,
                        SAID,
                        "viec-%d-1-gi".formatted(first),
                        "Đổ bê tông đường trục",
                        "viec-%d-1-ai".formatted(first),
                        "Phạm Văn Hòa",
                        "viec-%d-1-han".formatted(first),
                        "2027-01-20"));
        String vote = "bieu-quyet-%d-".formatted(last);
        sheets.putAll(
                Map.of(
                        "da-ban-" + last, "co",
                        "khong-giao-" + last, "co",
                        vote + "gi", "Nghị quyết tháng 12",
                        vote + "loai", "RESOLUTION",
                        vote + "cach", "HANDS",
                        vote + "tan-thanh", "4",
                        vote + "khong-tan-thanh", "1",
                        vote + "khong-y-kien", "0"));
        sheets.putAll(
                Map.of(
                        "bien-ban-tan-thanh", "5",
                        "bien-ban-khong-tan-thanh", "0",
                        "bien-ban-khong-y-kien", "0"));
        return sheets;
    }

    private String address() {
        return MeetingAddress.of(cell) + "/" + meeting.id().value();
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return mvc.perform(get(URI.create(address() + path)).with(as(recorder)))
                .andReturn()
                .getResponse();
    }

    private byte[] ask(String address, Person person) throws Exception {
        var answer =
                mvc.perform(get(URI.create(address)).with(as(person))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private int status(String address, Person person) throws Exception {
        return mvc.perform(get(URI.create(address)).with(as(person)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletResponse send(String path, Map<String, String> fields) throws Exception {
        var request = post(URI.create(address() + path)).with(as(recorder));
        fields.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse sign(Person person, String role) throws Exception {
        return mvc.perform(
                        post(URI.create(address() + "/bien-ban/ky"))
                                .param("vai", role)
                                .with(as(person)))
                .andReturn()
                .getResponse();
    }

    /** All that the tables of the room hold about this meeting. */
    private String everything() {
        return String.join(
                "\n",
                jdbc.sql(
                                """
                                select to_jsonb(m)::text as row from meetings.minutes m where meeting = :id
                                union all select to_jsonb(a)::text from meetings.act a where meeting = :id
                                union all select to_jsonb(t)::text from meetings.turn t where meeting = :id
                                union all select to_jsonb(i)::text from meetings.item i where meeting = :id
                                union all select to_jsonb(g)::text from meetings.meeting g where id = :id
                                """)
                        .param("id", meeting.id().value())
                        .query((row, _) -> row.getString("row"))
                        .list());
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String read(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Where to look at what was printed. */
    private static void print(String name, byte[] file) throws Exception {
        Files.write(Files.createDirectories(Path.of("target", "party")).resolve(name), file);
    }
}
