package vn.caunoi.statistics.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.statistics.Broken;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Facts;
import vn.caunoi.statistics.Partition;

/** The lines of the block on the home page. */
class BriefTest {

    private static final Instant UPDATED = Instant.parse("2023-09-29T21:14:15Z");

    @Test
    void fourteenLatePeopleAndTwoHundredNinetyFiveUnexplainedOnesDoNotDisappear() {
        Brief brief =
                Brief.of(
                        "Đến tháng 09",
                        new Partition(
                                41_736,
                                0,
                                Map.of(
                                        DossierClass.EARLY, 39_000L,
                                        DossierClass.ON_TIME, 2_427L,
                                        DossierClass.LATE, 14L,
                                        DossierClass.NOT_CLASSIFIABLE, 295L),
                                0,
                                Facts.NONE),
                        UPDATED);
        assertThat(brief.solved().percent()).isEqualTo("99,29%");
        assertThat(brief.lines())
                .extracting(line -> line.label() + " " + line.value())
                .containsExactly(
                        "Số hồ sơ xử lý 41.736",
                        "Trước & đúng hạn 41.427",
                        "Trễ hạn 14",
                        "Tỷ lệ đúng hạn trong số đã phân loại 99,97%",
                        "Tỉ lệ trễ hạn 0,03%",
                        "Chưa phân loại (nguồn không nêu) 295");
    }

    @Test
    void whatIsStillOpenOrWasWithdrawnIsNamedSoThatTheLinesAddUp() {
        Brief brief =
                Brief.of(
                        "Đến tháng 02",
                        new Partition(
                                9,
                                1,
                                Map.of(
                                        DossierClass.EARLY, 4L,
                                        DossierClass.LATE, 1L,
                                        DossierClass.OPEN_OVERDUE, 2L,
                                        DossierClass.WITHDRAWN, 2L,
                                        DossierClass.FINISHED_WITHOUT_DUE, 1L),
                                2,
                                Facts.NONE),
                        UPDATED);
        assertThat(brief.lines())
                .extracting(line -> line.label() + " " + line.value())
                .containsExactly(
                        "Số hồ sơ xử lý 10",
                        "Trước & đúng hạn 4",
                        "Trễ hạn 1",
                        "Tỷ lệ đúng hạn trong số đã phân loại 80,00%",
                        "Tỉ lệ trễ hạn 10,00%",
                        "Chưa giải quyết xong 2",
                        "Rút, dừng, hoặc xong mà không rõ hạn 3");
    }

    @Test
    void figuresThatDoNotAddUpAreNotShown() {
        Brief brief = Brief.of("Đến tháng 09", new Broken(List.of("Thiếu 2 hồ sơ.")), UPDATED);
        assertThat(brief.lines()).isEmpty();
        assertThat(brief.faults()).containsExactly("Thiếu 2 hồ sơ.");
    }
}
