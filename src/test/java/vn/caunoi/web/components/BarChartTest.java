package vn.caunoi.web.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void theHighestBarFillsTheChartAndTheOthersTheirShare() {
        assertThat(heights(50, 200, 100)).containsExactly(25, 100, 50);
    }

    @Test
    void aLittleIsSeenAndNothingIsNot() {
        assertThat(heights(0, 1, 100_000)).containsExactly(0, 1, 100);
    }

    @Test
    void aChartOfNothingIsEmpty() {
        assertThat(heights(0, 0)).containsExactly(0, 0);
        assertThat(chart().peak()).isNull();
    }

    @Test
    void barsDoNotHang() {
        assertThatThrownBy(() -> new BarChart.Bar("01/06/2023", -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> heights(long... values) {
        BarChart chart = chart(values);
        return chart.bars().stream().map(chart::height).toList();
    }

    private static BarChart chart(long... values) {
        var bars = LongStream.of(values).mapToObj(v -> new BarChart.Bar("ngày", v)).toList();
        return new BarChart("Lượt truy cập", "Ngày", "Lượt", bars);
    }
}
