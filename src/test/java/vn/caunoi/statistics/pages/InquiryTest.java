package vn.caunoi.statistics.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.procedures.Channel;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Question;
import vn.caunoi.statistics.Side;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.components.Field;

/** What an address of the results asks, for a living commune and for a district that has ended. */
class InquiryTest {

    private static final UnitId COMMUNE = new UnitId(11);
    private static final UnitId DISTRICT = new UnitId(1);
    private static final Instant NOW = Instant.parse("2024-10-02T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 2);

    private static final Jurisdiction LIVING =
            new Jurisdiction(COMMUNE, "Xã Đông", List.of(), NOW, TODAY, TODAY, NOW);
    private static final Jurisdiction ENDED =
            new Jurisdiction(
                    DISTRICT,
                    "Huyện cũ",
                    List.of(COMMUNE),
                    Instant.parse("2023-09-29T21:14:15Z"),
                    LocalDate.of(2023, 9, 30),
                    TODAY,
                    NOW);

    @Test
    void nothingAskedIsThisYearUpToToday() {
        Question asked = ask(LIVING).asked();
        assertThat(asked.period().code()).isEqualTo("2024-01-01..2024-10-31");
        assertThat(asked.asOf()).isEqualTo(TODAY);
        assertThat(asked.unit()).contains(COMMUNE);
    }

    @Test
    void nothingAskedOfAnEndedUnitIsItsLastYearUpToItsLastRecord() {
        Question asked = ask(ENDED).asked();
        assertThat(asked.period().code()).isEqualTo("2023-01-01..2023-09-30");
        assertThat(asked.asOf()).isEqualTo("2023-09-30");
    }

    @ParameterizedTest
    @CsvSource({
        "den-thang-09, 2023-01-01..2023-09-30",
        "thang-02, 2023-02-01..2023-02-28",
        "quy-3, 2023-07-01..2023-09-30",
        "nam, 2023-01-01..2023-12-31",
        "bao-cao-thang-09, 2023-08-15..2023-09-14",
        "bao-cao-quy-1, 2022-12-15..2023-03-14",
        "bao-cao-nam, 2022-12-15..2023-12-14",
    })
    void periodsAreAskedForByTheirNames(String code, String days) {
        assertThat(ask(ENDED, "ky", code, "nam", "2023").asked().period().code()).isEqualTo(days);
    }

    @Test
    void twoDaysAreReadAsPeopleWriteThem() {
        Inquiry inquiry = ask(ENDED, "ky", "tu-ngay", "tu", "15/08/2023", "den", "2023-09-14");
        assertThat(inquiry.asked().period().code()).isEqualTo("2023-08-15..2023-09-14");
        assertThat(inquiry.asked().asOf()).isEqualTo("2023-09-14");
    }

    @Test
    void everyPartNarrowsTheQuestion() {
        Question asked =
                ask(
                                ENDED,
                                "don-vi",
                                "11",
                                "ben",
                                "giai-quyet",
                                "linh-vuc",
                                "Hộ tịch",
                                "thu-tuc",
                                "1.000080",
                                "kenh",
                                "2",
                                "tinh-den",
                                "31/08/2023",
                                "biet-luc",
                                "30/09/2023 04:14:15")
                        .asked();
        assertThat(asked.unit()).isEqualTo(Optional.of(COMMUNE));
        assertThat(asked.side()).isEqualTo(Side.COMPETENT);
        assertThat(asked.field()).isEqualTo("Hộ tịch");
        assertThat(asked.procedure()).isEqualTo("1.000080");
        assertThat(asked.channel()).isEqualTo(Channel.ONLINE);
        assertThat(asked.asOf()).isEqualTo("2023-08-31");
        assertThat(asked.knownAt()).isEqualTo("2023-09-29T21:14:15Z");
    }

    @Test
    void allMistakesAreNamedAtOnceAndNothingTypedIsLost() {
        Inquiry inquiry =
                ask(
                        LIVING,
                        "ky",
                        "tuan-3",
                        "nam",
                        "20233",
                        "don-vi",
                        "999",
                        "ben",
                        "x",
                        "thu-tuc",
                        "khai sinh",
                        "kenh",
                        "9",
                        "tinh-den",
                        "hôm qua",
                        "biet-luc",
                        "2031-01-01T00:00",
                        "dinh-nghia",
                        "dep-nhat");
        assertThat(inquiry.isWrong()).isTrue();
        assertThat(inquiry.all().stream().filter(Field::wrong).map(Field::name))
                .containsExactly(
                        "ky",
                        "nam",
                        "don-vi",
                        "ben",
                        "thu-tuc",
                        "kenh",
                        "tinh-den",
                        "biet-luc",
                        "dinh-nghia");
        assertThat(inquiry.field(Part.PROCEDURE).value()).isEqualTo("khai sinh");
        assertThat(inquiry.field(Part.AS_OF).value()).isEqualTo("hôm qua");
    }

    @ParameterizedTest
    @CsvSource({
        "tu-ngay, , , tu",
        "tu-ngay, 2024-05-02, 2024-05-01, den",
        "tu-ngay, 2024-11-01, 2024-11-30, ky",
    })
    void aPeriodThatCannotBeIsNamed(String code, String from, String until, String wrong) {
        Inquiry inquiry = ask(LIVING, "ky", code, "tu", from, "den", until);
        assertThat(inquiry.all().stream().filter(Field::wrong).map(Field::name)).contains(wrong);
    }

    @Test
    void theDayMustLieInThePeriodAndHaveCome() {
        assertThat(wrong(ask(LIVING, "ky", "thang-08", "nam", "2024", "tinh-den", "2024-09-01")))
                .isEqualTo(
                        "Tính đến hết ngày: phải là một ngày của kỳ, từ 01/08/2024 đến 31/08/2024");
        assertThat(wrong(ask(LIVING, "ky", "thang-10", "nam", "2024", "tinh-den", "2024-10-03")))
                .isEqualTo("Tính đến hết ngày: ngày này chưa đến");
    }

    @Test
    void addressesCarryWhatWasAsked() {
        Inquiry inquiry = ask(ENDED, "linh-vuc", "Đất đai", "nam", "2023");
        assertThat(inquiry.with(Part.PROFILE, "nd61-30"))
                .isEqualTo(
                        "/ket-qua-giai-quyet-tthc?nam=2023&linh-vuc=%C4%90%E1%BA%A5t+%C4%91ai"
                                + "&dinh-nghia=nd61-30");
        assertThat(inquiry.with(Part.FIELD, "")).isEqualTo("/ket-qua-giai-quyet-tthc?nam=2023");
        assertThat(inquiry.address("/dong", "loai=tre-han"))
                .startsWith("/ket-qua-giai-quyet-tthc/dong?nam=2023&")
                .endsWith("&loai=tre-han");
        assertThat(inquiry.profile()).isEqualTo(Profile.ALL_CLASSED);
    }

    private static String wrong(Inquiry inquiry) {
        return inquiry.all().stream()
                .filter(Field::wrong)
                .map(field -> String.valueOf(field.mistake()))
                .findFirst()
                .orElseThrow();
    }

    private static Inquiry ask(Jurisdiction jurisdiction, String... pairs) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            typed.put(pairs[i], pairs[i + 1] == null ? "" : pairs[i + 1]);
        }
        return Inquiry.of(typed, jurisdiction);
    }
}
