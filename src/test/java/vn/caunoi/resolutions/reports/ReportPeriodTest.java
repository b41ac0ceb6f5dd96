package vn.caunoi.resolutions.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods of reports, as they stand in addresses. */
class ReportPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02, Tháng 2 năm 2026, 2026-02-01, 2026-03-01",
        "2026-12, Tháng 12 năm 2026, 2026-12-01, 2027-01-01",
        "2026-q1, Quý 1 năm 2026, 2026-01-01, 2026-04-01",
        "2026-q4, Quý 4 năm 2026, 2026-10-01, 2027-01-01",
        "2026, Năm 2026, 2026-01-01, 2027-01-01",
    })
    void readsWhatItWrites(String code, String name, String from, String until) {
        assertThat(ReportPeriod.read(code))
                .hasValueSatisfying(
                        period -> {
                            assertThat(period.code()).isEqualTo(code);
                            assertThat(period.name()).isEqualTo(name);
                            assertThat(period.from()).hasToString(from);
                            assertThat(period.until()).hasToString(until);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-00", "2026-q5", "2026-q0", "1999", "nay"})
    void readsNoNonsense(String code) {
        assertThat(ReportPeriod.read(code)).isEmpty();
    }
}
