package vn.caunoi.publishing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a document is in force follows from its days alone. */
class ValidityTest {

    /** From, until, ended since, amended since; the day asked about; the answer. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01,           ,           ,           , 2026-02-28, NOT_YET",
        "2026-03-01,           ,           ,           , 2026-03-01, IN_FORCE",
        "2026-03-01,           ,           ,           , 2040-01-01, IN_FORCE",
        "2026-03-01, 2026-12-31,           ,           , 2026-12-31, IN_FORCE",
        "2026-03-01, 2026-12-31,           ,           , 2027-01-01, ENDED",
        "2026-03-01,           , 2026-08-01,           , 2026-07-31, IN_FORCE",
        "2026-03-01,           , 2026-08-01,           , 2026-08-01, ENDED",
        "2026-03-01,           , 2026-02-01,           , 2026-02-10, ENDED",
        "2026-03-01,           ,           , 2026-05-01, 2026-04-30, IN_FORCE",
        "2026-03-01,           ,           , 2026-05-01, 2026-05-01, PARTLY",
        "2026-03-01,           ,           , 2026-02-01, 2026-02-15, NOT_YET",
        "2026-03-01, 2026-12-31,           , 2026-05-01, 2027-01-01, ENDED",
        "2026-03-01, 2026-12-31, 2026-08-01, 2026-05-01, 2026-07-31, PARTLY",
        "2026-03-01, 2026-12-31, 2026-08-01, 2026-05-01, 2026-08-01, ENDED",
        "2026-03-01, 2026-03-01,           ,           , 2026-03-01, IN_FORCE",
    })
    void followsFromTheDays(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate ended,
            @Nullable LocalDate amended,
            LocalDate day,
            EffectState state) {
        assertThat(new Validity(from, until, ended, amended).on(day)).isEqualTo(state);
    }
}
