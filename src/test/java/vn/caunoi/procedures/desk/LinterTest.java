package vn.caunoi.procedures.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.calendar.Limit;
import vn.caunoi.procedures.Body;
import vn.caunoi.procedures.Channel;
import vn.caunoi.procedures.Fee;
import vn.caunoi.procedures.Level;
import vn.caunoi.procedures.Particulars;
import vn.caunoi.procedures.Step;
import vn.caunoi.procedures.Way;
import vn.caunoi.procedures.desk.Linter.Warning;

/** What the linter finds in a procedure, and where. */
class LinterTest {

    private static final Fee FREE = Fee.read("Miễn phí", "");

    private static Particulars particulars(String result, List<Way> ways, Step... steps) {
        return new Particulars(
                "Việc thử",
                "Thử",
                List.of(Level.COMMUNE),
                List.of(),
                List.of(new Body("Xã Thử", null)),
                List.of(),
                ways,
                List.of(),
                List.of(steps),
                result,
                "",
                List.of(),
                false,
                false,
                "");
    }

    private static Way way(@Nullable String limit, Fee fee) {
        return new Way(Channel.DIRECT, limit == null ? null : Limit.read(limit), fee, "");
    }

    private static Step step(@Nullable String limit) {
        return new Step("Ai đó", limit == null ? null : Limit.read(limit), "Làm gì đó");
    }

    private static List<Warning> withSteps(String limit, String... steps) {
        Step[] all = Arrays.stream(steps).map(LinterTest::step).toArray(Step[]::new);
        return Linter.of(particulars("Giấy", List.of(way(limit, FREE)), all));
    }

    @Test
    void stepsThatAddUpToTheLimitAreRight() {
        assertThat(
                        withSteps(
                                "3 ngày làm việc",
                                "0,5 ngày làm việc",
                                "2 ngày làm việc",
                                "4 giờ làm việc"))
                .isEmpty();
        assertThat(withSteps("15 ngày", "1 tuần", "8 ngày")).isEmpty();
        assertThat(withSteps("24 giờ", "4 giờ", "20 giờ")).isEmpty();
    }

    @Test
    void stepsThatAddUpToAnotherLimitAreTold() {
        assertThat(withSteps("3 ngày làm việc", "1 ngày làm việc", "1,5 ngày làm việc"))
                .singleElement()
                .satisfies(
                        warning -> {
                            assertThat(warning.where()).isEqualTo("Các bước giải quyết");
                            assertThat(warning.sentence())
                                    .contains("2,5 ngày làm việc")
                                    .contains("3 ngày làm việc");
                        });
    }

    @Test
    void workingDaysAndDaysAreNotAdded() {
        assertThat(withSteps("3 ngày làm việc", "1 ngày làm việc", "2 ngày"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.sentence()).contains("không cộng được"));
    }

    @Test
    void aDanglingStepIsToldWithItsRow() {
        assertThat(
                        Linter.of(
                                particulars(
                                        "Giấy",
                                        List.of(way("1 ngày", FREE)),
                                        step("1 ngày"),
                                        new Step("", null, ""))))
                .extracting(Warning::where)
                .containsOnly("Các bước giải quyết, dòng 2")
                .hasSize(3);
    }

    @Test
    void aMissingResultLimitAndBasisAreTold() {
        assertThat(Linter.of(particulars("", List.of(way(null, Fee.read("5.000 đồng", ""))))))
                .extracting(Warning::sentence)
                .containsExactly(
                        "Trực tiếp: chưa nêu thời hạn.",
                        "Trực tiếp: có thu phí mà không nêu căn cứ thu.",
                        "Chưa nêu kết quả: người dân không biết sẽ nhận được gì.");
        assertThat(Linter.of(particulars("Giấy", List.of()))).hasSize(1);
    }

    @Test
    void whatIsFreeNeedsNoBasisAndNoneIsALimit() {
        assertThat(Linter.of(particulars("Giấy", List.of(way("Không quy định", FREE))))).isEmpty();
        assertThat(
                        Linter.of(
                                particulars(
                                        "Giấy",
                                        List.of(way("1 ngày", Fee.read("5.000 đồng", "Luật"))))))
                .isEmpty();
    }
}
