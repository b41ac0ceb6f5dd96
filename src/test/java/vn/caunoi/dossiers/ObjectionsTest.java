package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.RoomTest;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/**
 * What the law says against an act, with the article that says so; a record that nobody compared
 * with its document says that too. Decree 61/2018 holds for what was received before 01/07/2025.
 */
@RoomTest
class ObjectionsTest {

    private static final String OLD = "(Nghị định 61/2018/NĐ-CP, Điều 19 khoản %d)";
    private static final String NEW = "(Nghị định 118/2025/NĐ-CP; chưa đối chiếu với văn bản)";

    @Autowired LegalClock law;

    @ParameterizedTest
    @CsvSource({
        // received, asked, how often before | once, in time
        "2025-06-02, 2025-06-02, 0, false, false",
        "2025-06-02, 2025-06-05, 0, false, false",
        "2025-06-02, 2025-06-06, 0, false, true",
        "2025-06-02, 2025-06-05, 1, true, false",
        "2025-06-02, 2025-06-06, 1, true, true",
        "2025-09-08, 2025-09-11, 0, false, false",
        "2025-09-08, 2025-09-12, 0, false, true",
        "2025-09-08, 2025-09-11, 2, true, false",
        "2025-09-08, 2025-09-12, 1, true, true",
        // a Friday: Saturday and Sunday do not count
        "2025-09-12, 2025-09-17, 0, false, false",
        "2025-09-12, 2025-09-18, 0, false, true"
    })
    void nd61Article19Clause4ASupplementIsAskedForOnceAndWithinThreeWorkingDays(
            LocalDate received, LocalDate asked, int before, boolean again, boolean late) {
        List<String> objections = law.objectionsToAsking(standing(received, null, before), asked);
        assertThat(objections).hasSize((again ? 1 : 0) + (late ? 1 : 0));
        assertThat(String.join(" ", objections).contains("Chỉ được yêu cầu bổ sung 1 lần"))
                .isEqualTo(again);
        assertThat(String.join(" ", objections).contains("trong 3 ngày làm việc")).isEqualTo(late);
        assertThat(objections).allMatch(said -> said.contains(source(received, 4)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-02, 2025-06-09, 2025-06-09, false",
        "2025-06-02, 2025-06-09, 2025-06-10, true",
        "2025-09-08, 2025-09-15, 2025-09-15, false",
        "2025-09-08, 2025-09-15, 2025-09-16, true",
        "2025-09-08,           , 2025-12-31, false"
    })
    void nd61Article19Clause8ARefusalComesWithinTheLimitToo(
            LocalDate received, @Nullable LocalDate due, LocalDate refused, boolean late) {
        List<String> objections = law.objectionsToRefusing(standing(received, due, 0), refused);
        assertThat(objections).hasSize(late ? 1 : 0);
        assertThat(objections).allMatch(said -> said.contains(source(received, 8)));
    }

    @ParameterizedTest
    @CsvSource({
        // received, due, said on, another day, how often before | once, in time, after, a working
        // day
        "2025-06-02, 2025-06-09, 2025-06-08, 2025-06-12, 0, false, false, false, false",
        "2025-06-02, 2025-06-09, 2025-06-09, 2025-06-12, 0, false, true, false, false",
        "2025-06-02, 2025-06-09, 2025-06-08, 2025-06-12, 1, true, false, false, false",
        "2025-09-08, 2025-09-15, 2025-09-14, 2025-09-22, 0, false, false, false, false",
        "2025-09-08, 2025-09-15, 2025-09-15, 2025-09-22, 1, true, true, false, false",
        "2025-09-08, 2025-09-15, 2025-09-14, 2025-09-15, 0, false, false, true, false",
        "2025-09-08, 2025-09-15, 2025-09-14, 2025-09-20, 0, false, false, false, true"
    })
    void nd61Article19Clause9TheDayIsMovedOnceAndAnnouncedADayAhead(
            LocalDate received,
            LocalDate due,
            LocalDate on,
            LocalDate day,
            long before,
            boolean again,
            boolean late,
            boolean notAfter,
            boolean dayOff) {
        String objections =
                String.join(
                        " ",
                        law.objectionsToReappointing(standing(received, due, 0), before, on, day));
        assertThat(objections.contains("Chỉ được hẹn lại 1 lần " + source(received, 9)))
                .isEqualTo(again);
        assertThat(objections.contains("trước ngày hẹn trả ít nhất 1 ngày")).isEqualTo(late);
        assertThat(objections.contains("phải sau ngày hẹn cũ")).isEqualTo(notAfter);
        assertThat(objections.contains("phải là ngày làm việc")).isEqualTo(dayOff);
        assertThat(objections.isEmpty()).isEqualTo(!again && !late && !notAfter && !dayOff);
    }

    private static String source(LocalDate received, int clause) {
        return received.isBefore(LocalDate.of(2025, 7, 1)) ? OLD.formatted(clause) : NEW;
    }

    private static Standing standing(LocalDate received, @Nullable LocalDate due, int supplements) {
        return new Standing(
                new DossierId(1),
                Tale.MORNING,
                "H23.38-250901-0001",
                true,
                new UnitId(8_801),
                new UnitId(8_801),
                "1.001193",
                "Hộ tịch",
                Channel.DIRECT,
                false,
                DossierState.IN_PROGRESS,
                received,
                received,
                due,
                null,
                null,
                List.of(),
                List.of(),
                supplements,
                Set.of());
    }
}
