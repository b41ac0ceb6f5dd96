package vn.caunoi.dossiers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.caunoi.identity.Staff.as;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.VeraPdf;
import vn.caunoi.calendar.Limit;
import vn.caunoi.documents.NumberRefused;
import vn.caunoi.documents.Numbering;
import vn.caunoi.documents.Series;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Subject;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** A register of 2025 with two dossiers, one of them open at the end of the year. */
@RoomTest
@Import({World.class, Staff.class})
class RegisterTest {

    private static int towns;

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Staff staff;
    @Autowired Dossiers dossiers;
    @Autowired Registers registers;
    @Autowired Numbering numbering;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    private UnitId unit = new UnitId(0);
    private DossierId open = new DossierId(0);

    @BeforeEach
    void aYearWithTwoDossiers() {
        unit = sites.find(world.site("so-%d.localhost".formatted(++towns))).orElseThrow().unit();
        DossierId finished = receive("2025-12-08T02:00:00Z");
        open = receive("2025-12-30T02:00:00Z");
        clock.set(Instant.parse("2025-12-31T02:00:00Z"));
        dossiers.write(unit, finished, null, each -> each.takeUp(clock.instant()));
        dossiers.write(unit, finished, null, each -> each.finish(clock.instant()));
        jdbc.sql(
                        """
                        insert into dossiers.applicant (dossier, role, name, folded, address, telephone)
                        values (:dossier, 1, 'Đỗ Thị Hạnh', 'do thi hanh', 'thôn Đông', '0912345678')
                        """)
                .param("dossier", open.value())
                .update();
    }

    @Test
    void anOpenYearSaysWhatHoldsNow() throws Exception {
        String page = text(ask("/2025"));

        assertThat(page).contains("2 dòng", "Đỗ Thị Hạnh", "08/12/2025", "31/12/2025");
        assertThat(text(ask(""))).contains("Năm 2025", "chưa");
    }

    @Test
    void aYearThatIsNotOverIsNotClosed() throws Exception {
        MockHttpServletResponse answer = close();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("Hãy khóa từ ngày 01/01/2026.");
        assertThat(registers.year(unit, 2025).isClosed()).isFalse();
    }

    @Test
    void aClosedYearKeepsItsLinesAndNotesWhatChangedLater() throws Exception {
        List<RegisterFacts> closed = closeInJanuary();
        dossiers.write(unit, open, null, each -> each.takeUp(clock.instant()));
        dossiers.write(unit, open, null, each -> each.finish(clock.instant()));

        List<RegisterLine> lines = lines();
        assertThat(lines).extracting(RegisterLine::facts).isEqualTo(closed);
        assertThat(lines)
                .extracting(RegisterLine::note)
                .containsExactly("", "Sau khi khóa sổ: có kết quả ngày 05/01/2026");
        assertThat(text(ask("/2025"))).contains("Sổ đã khóa lúc 05/01/2026", "có kết quả ngày");
    }

    @Test
    void whatBecomesKnownAfterwardsIsAddedBelow() throws Exception {
        List<RegisterFacts> closed = closeInJanuary();
        DossierId late = receive("2025-12-09T02:00:00Z");

        List<RegisterLine> lines = lines();
        assertThat(lines).extracting(RegisterLine::number).containsExactly(1, 2, 3);
        assertThat(lines.subList(0, 2)).extracting(RegisterLine::facts).isEqualTo(closed);
        assertThat(lines.getLast().dossier()).isEqualTo(late);
        assertThat(lines.getLast().note()).isEqualTo("Ghi sau khi khóa sổ");
    }

    @Test
    void nobodyChangesAClosedYearAndClosingItAgainDoesNothing() throws Exception {
        closeInJanuary();
        Instant first = registers.year(unit, 2025).closedAt();
        clock.set(Instant.parse("2026-01-06T02:00:00Z"));
        assertThat(close().getStatus()).isEqualTo(303);

        assertThat(registers.year(unit, 2025).closedAt()).isEqualTo(first);
        for (String change :
                List.of(
                        "update dossiers.register_line set due_on = null",
                        "delete from dossiers.register_line",
                        "update dossiers.closed_year set closed_at = now()")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void noPaperOfAClosedYearGetsANumber() throws Exception {
        var series = new Series("phieu-bo-sung", unit, 2025);
        transaction.execute(_ -> numbering.next(series));
        closeInJanuary();

        assertThatThrownBy(() -> transaction.execute(_ -> numbering.next(series)))
                .isInstanceOf(NumberRefused.class);
    }

    @Test
    void theRegisterIsPrintedAsItsFormAndLeavesAsATable() throws Exception {
        closeInJanuary();

        byte[] pdf = ask("/2025/quyen-1.pdf").getContentAsByteArray();
        assertThat(VeraPdf.complaints(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("SỔ THEO DÕI HỒ SƠ Năm 2025, quyển số 01", "Đỗ Thị Hạnh", "đã khóa");
        }
        assertThat(ask("/2025/quyen-2.pdf").getStatus()).isEqualTo(404);
        assertThat(text(ask("/2025.csv"))).contains("Đỗ Thị Hạnh").hasLineCount(3);
        assertThat(ask("/2025.xlsx").getStatus()).isEqualTo(200);
    }

    @Test
    void colleaguesOfAnotherUnitAndAnalystsSeeNoNames() throws Exception {
        UnitId other =
                sites.find(world.site("so-khac-%d.localhost".formatted(towns)))
                        .orElseThrow()
                        .unit();
        for (Person stranger :
                List.of(
                        staff.hire("so-khac-" + towns, "can-bo-mot-cua", other),
                        staff.hire("so-phan-tich-" + towns, "phan-tich", unit))) {
            for (String page : List.of("", "/2025", "/2025.csv", "/2025/quyen-1.pdf")) {
                assertThat(mvc.perform(get(at(page)).with(as(stranger))).andReturn().getResponse())
                        .extracting(MockHttpServletResponse::getStatus)
                        .isEqualTo(403);
            }
        }
    }

    private DossierId receive(String at) {
        clock.set(Instant.parse(at));
        return dossiers.open(
                unit,
                null,
                null,
                each ->
                        each.receive(
                                clock.instant(),
                                new Subject(
                                        unit,
                                        "1.001193",
                                        null,
                                        "Hộ tịch",
                                        Channel.DIRECT,
                                        false,
                                        Set.of()),
                                Limit.workingDays(5)));
    }

    private List<RegisterFacts> closeInJanuary() throws Exception {
        clock.set(Instant.parse("2026-01-05T02:00:00Z"));
        List<RegisterFacts> facts = lines().stream().map(RegisterLine::facts).toList();
        assertThat(facts).hasSize(2);
        assertThat(close().getStatus()).isEqualTo(303);
        return facts;
    }

    private List<RegisterLine> lines() {
        return registers.lines(unit, 2025, 1, 100);
    }

    private MockHttpServletResponse close() throws Exception {
        return mvc.perform(post(at("/2025")).with(as(officer()))).andReturn().getResponse();
    }

    private MockHttpServletResponse ask(String page) throws Exception {
        return mvc.perform(get(at(page)).with(as(officer()))).andReturn().getResponse();
    }

    private URI at(String page) {
        return URI.create(
                "http://so-%d.localhost%s%s"
                        .formatted(towns, RegisterController.address(unit), page));
    }

    private Person officer() {
        return staff.hire("so-motcua-" + towns, "can-bo-mot-cua", unit);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
