package vn.caunoi.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caunoi.VeraPdf;
import vn.caunoi.WordSchema;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.PrintedPaper;
import vn.caunoi.documents.Printer;

class MinutesPaperTest {

    private static final Printer PRINTER = Printer.alone();

    @Test
    void minutesSayWhatWasRecordedAndNothingElse() {
        List<String> fields = fields(MinutesPaper.of(Evening.evening().log()));

        assertThat(fields)
                .contains(
                        "Khai mạc: 19 giờ 30 phút, ngày 03 tháng 11 năm 2026",
                        "Được triệu tập: 22 đảng viên (20 chính thức, 2 dự bị)",
                        "Có mặt: 18 đồng chí (17 chính thức, 1 dự bị)",
                        "Dự trực tuyến: 1 đồng chí",
                        "Vắng có lý do: 2 đồng chí: Nguyễn Văn Ấn (ốm); Đỗ Thị Lụa (đi công tác)",
                        "Vắng không lý do: 2 đồng chí: Trần Văn Quý; Lê Văn Tám",
                        "Tỷ lệ dự họp: 18/22 đồng chí phải dự, đạt 81,8%",
                        "Khách mời: 2: Đặng Thị Mai, Phan Văn Hùng",
                        "Đảng phí: 20 đồng chí đã nộp, 2 đồng chí chưa nộp",
                        "Cơ sở tính: 20 đồng chí",
                        "Kết quả: được thông qua");
    }

    /** The same evening with another count: every figure that depends on it is another one. */
    @Test
    void aFigureFollowsItsEvent() {
        var eleven = Evening.empty().opened().talkedAndVoted(11, 4, 2).adopted(17).closed().log();
        assertThat(fields(MinutesPaper.of(eleven)))
                .contains("Tán thành: 11/20 đồng chí, đạt 55%", "Kết quả: được thông qua");
        var ten = Evening.empty().opened().talkedAndVoted(10, 5, 2).adopted(17).closed().log();
        assertThat(fields(MinutesPaper.of(ten)))
                .contains("Tán thành: 10/20 đồng chí, đạt 50%", "Kết quả: không được thông qua");
    }

    @Test
    void minutesAreFitForTheArchiveAndOpenInEveryOffice() throws Exception {
        EventLog log = Evening.evening().log();
        byte[] pdf = PRINTER.pdf(MinutesPaper.of(log), log.enclosure());
        byte[] docx = PRINTER.docx(MinutesPaper.of(log), log.enclosure());

        print("bien-ban.pdf", pdf);
        print("bien-ban.docx", docx);
        assertThat(VeraPdf.complaints(pdf)).isEmpty();
        assertThat(WordSchema.complaints(docx)).isEmpty();
        assertThat(PrintedPaper.read(pdf, EventLog.NAME).orElseThrow().lines())
                .contains("BIÊN BẢN", "-----")
                .anyMatch(line -> line.contains("Số 01-BB/CB"))
                .anyMatch(line -> line.contains("CHỦ TRÌ"));
    }

    @Test
    void theLogReadsBackAsItWasWrittenAndTellsTheSameCourse() {
        EventLog log = Evening.evening().log();
        EventLog read = EventLog.read(log.json()).orElseThrow();

        assertThat(read.json()).isEqualTo(log.json());
        assertThat(MinutesPaper.of(read)).isEqualTo(MinutesPaper.of(log));
        assertThat(log.json()).doesNotContain("speaking", "floor");
        assertThat(EventLog.read("{\"format\": 1}")).isEmpty();
        assertThat(EventLog.read("không phải")).isEmpty();
    }

    @Test
    void aDraftSaysThatItIsOne() {
        EventLog draft = Evening.empty().opened().log().numbered("");
        assertThat(MinutesPaper.of(draft).name()).isEqualTo("BIÊN BẢN (DỰ THẢO)");
    }

    private static List<String> fields(Paper paper) {
        return paper.body().stream()
                .filter(Part.Fields.class::isInstance)
                .flatMap(part -> ((Part.Fields) part).fields().stream())
                .map(field -> field.label() + ": " + field.value())
                .toList();
    }

    /** Where to look at what was printed. */
    private static void print(String name, byte[] file) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "party")).resolve(name), file);
    }
}
