package vn.caunoi.statistics.validator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Share;
import vn.caunoi.web.components.Field;

/** What is said of figures that somebody published. */
class ExaminationTest {

    private static Examination examine(String text) {
        var form = new ValidatorForm(Map.of(ValidatorForm.TEXT, text));
        return Examination.of(form.judged().orElseThrow());
    }

    private static List<String> titles(String text) {
        return examine(text).findings().stream().map(Finding::title).toList();
    }

    private static List<String> origins(String text, Item item) {
        return examine(text).origins().stream()
                .filter(one -> one.share().item() == item)
                .flatMap(one -> one.origins().stream())
                .map(
                        origin ->
                                origin.candidate().fraction()
                                        + ", "
                                        + origin.told(share(text, item)))
                .distinct()
                .toList();
    }

    private static PrintedShare share(String text, Item item) {
        return Reading.of(text).published().shares().stream()
                .filter(one -> one.item() == item)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWidgetHidesFourteenPeopleAndLeaves295InNoClass() {
        assertThat(titles(ValidatorForm.EXAMPLE))
                .containsExactly(
                        "295 hồ sơ không nằm trong loại nào",
                        "“100.0%” ở mục đã giải quyết không cho thấy 14 hồ sơ trễ hạn và 295 hồ sơ"
                                + " không nằm trong loại nào",
                        "“0%” ở mục trễ hạn không cho thấy 14 hồ sơ trễ hạn");
    }

    @Test
    void theWidgetsSharesCameAboutByRoundingAtOneDecimalAndAtNone() {
        assertThat(origins(ValidatorForm.EXAMPLE, Item.SOLVED))
                .containsExactly(
                        "41.427 ÷ 41.441, làm tròn đến số gần nhất hoặc làm tròn lên, 1 chữ số thập"
                                + " phân",
                        "41.722 ÷ 41.736, làm tròn đến số gần nhất hoặc làm tròn lên, 1 chữ số thập"
                                + " phân");
        assertThat(origins(ValidatorForm.EXAMPLE, Item.LATE))
                .containsExactly(
                        "14 ÷ 41.441, làm tròn đến số gần nhất hoặc bỏ phần lẻ, không lấy số lẻ",
                        "14 ÷ 41.736, làm tròn đến số gần nhất hoặc bỏ phần lẻ, không lấy số lẻ");
    }

    @Test
    void theSameCountsArePrintedHonestly() {
        assertThat(examine(ValidatorForm.EXAMPLE).honest())
                .extracting(candidate -> candidate.share().percent())
                .containsExactly(
                        "99,97%", "99,26%", "99,97%", "99,97%", "99,29%", "0,03%", "0,03%");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Tiếp nhận: 100; trước hạn: 60; đúng hạn: 30; trễ hạn: 10|",
                "Tiếp nhận: 100; trước hạn: 60; đúng hạn: 25; trễ hạn: 5; đang xử lý: 10|",
                "Tiếp nhận: 90; trước hạn: 60; đúng hạn: 30; trễ hạn: 10|Các loại cộng lại nhiều hơn tổng số 10 hồ sơ",
                "Đã giải quyết: 120; đúng và trước hạn: 90; trễ hạn: 10|20 hồ sơ không nằm trong loại nào",
                "Đúng hạn: 96,55%; trễ hạn: 3,45%; đang giải quyết: 0,08%|Các tỷ lệ cộng lại được 100,08%, không phải 100%",
                "Đúng hạn: 96,55%; trễ hạn: 3,45%|",
                "Đúng hạn: 66,7%; trễ hạn: 33,4%|Các tỷ lệ cộng lại được 100,1%, không phải 100%",
                "Trễ hạn: 0.00%; trễ hạn: 1; tiếp nhận 90000|“0.00%” ở mục trễ hạn không cho thấy 1 hồ sơ trễ hạn",
                "Tỷ lệ đúng hạn: 120%|“120%” lớn hơn 100%",
                "Tiếp nhận 1.000; đúng hạn 900; trễ hạn 100; tỷ lệ đúng hạn: 99.51%|Không cách tính nào cho ra “99.51%” từ các số đã công bố",
                "Tiếp nhận 1.000; đúng hạn 900; trễ hạn 100; tỷ lệ đúng hạn: 90%|"
            })
    void saysWhatDoesNotAddUp(String text, String title) {
        assertThat(titles(text.replace(';', '\n')))
                .isEqualTo(title == null ? List.of() : List.of(title));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Trễ hạn: 14|14",
                "14 hồ sơ trễ hạn|14",
                "Đã tiếp nhận 41.736 hồ sơ, trong đó 14 hồ sơ trễ hạn, 20 hồ sơ đúng hạn|14",
                "20 hồ sơ đúng hạn, 14 hồ sơ trả muộn|14",
                "1. Hồ sơ trễ hạn 14|14",
                "1 Hồ sơ trễ hạn: 14|14",
                "Trễ hạn 1 014 hồ sơ|1014",
                "1\u00a0014 hồ sơ trễ hạn|1014",
                "12 345 678 hồ sơ trễ hạn|12345678"
            })
    void readsANumberOnEitherSideOfItsWordsAndThousandsSplitBySpaces(String text, long late) {
        assertThat(Reading.of(text).published().count(Item.LATE)).hasValue(late);
        assertThat(Reading.of(text).problems()).isEmpty();
    }

    @Test
    void readsASharePrintedBeforeItsWords() {
        assertThat(Reading.of("99,97% đúng hạn, 0,03% trễ hạn").published().shares())
                .extracting(PrintedShare::item)
                .containsExactly(Item.ON_TIME, Item.LATE);
    }

    @Test
    void roundingEachShareMayExplainASmallDifferenceButNotALargeOne() {
        assertThat(examine("Đúng hạn: 66,7%\nTrễ hạn: 33,4%").findings())
                .extracting(Finding::text)
                .containsExactly("66,7% + 33,4%. Làm tròn từng số có thể gây ra chênh lệch này.");
        assertThat(examine("Đúng hạn: 66,70%\nTrễ hạn: 33,40%").findings())
                .extracting(Finding::text)
                .containsExactly("66,70% + 33,40%. Làm tròn không thể gây ra chênh lệch này.");
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Số hồ sơ xử lý: 41736|RECEIVED|41736",
                "Số hồ sơ xử lý : 41.736|RECEIVED|41736",
                "Tổng số hồ sơ tiếp nhận từ 01/01/2023 đến 30/09/2023: 1.234.567|RECEIVED|1234567",
                "Tiếp nhận tháng 9: 500|RECEIVED|500",
                "Trước & đúng hạn: 41,427|IN_TIME|41427",
                "Đã giải quyết đúng hạn: 7|IN_TIME|7",
                "TRƯỚC HẠN 5|EARLY|5",
                "Đúng hạn\t6|ON_TIME|6",
                "Quá hạn: 3|LATE|3",
                "Trễ: 3|LATE|3",
                "Đang xử lý quá hạn: 4|OPEN_OVERDUE|4",
                "Đang giải quyết (còn hạn): 8|OPEN_IN_TIME|8",
                "Đang giải quyết: 9|OPEN|9",
                "Da giai quyet: 10|SOLVED|10"
            })
    void readsTheWordsOfManyPortals(String line, Item item, long count) {
        Reading reading = Reading.of(line);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.published().counts()).isEqualTo(Map.of(item, count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chi tiết",
                "( Cập nhật lúc:30/09/2023 04:14:15)",
                "Điện thoại: 0220 3736 111",
                "Đến tháng 09",
                ""
            })
    void whatIsNoFigureIsPassedOver(String line) {
        assertThat(Reading.of(line).published().isEmpty()).isTrue();
        assertThat(Reading.of(line).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Trễ hạn: 41.73|Không đọc được “41.73” ở mục Trễ hạn",
                "Trễ hạn: 1,2,3%|Không đọc được tỷ lệ “1,2,3%” ở mục Trễ hạn",
                "Chi tiết|Chưa đọc được số nào"
            })
    void whatCannotBeReadIsNamedBesideTheField(String text, String mistake) {
        var form = new ValidatorForm(Map.of(ValidatorForm.TEXT, text));
        assertThat(form.judged()).isEmpty();
        assertThat(form.text().mistake()).contains(mistake);
        assertThat(form.text().value()).isEqualTo(text);
    }

    @Test
    void twoNumbersForOneItemAreAskedAbout() {
        var form = new ValidatorForm(Map.of(ValidatorForm.TEXT, "Trễ hạn: 14\nQuá hạn: 15"));
        assertThat(form.judged()).isEmpty();
        assertThat(form.text().mistake()).contains("có hai số khác nhau (14 và 15)");
    }

    @Test
    void aFieldGoesBeforeTheTextAndAllMistakesAreSaidAtOnce() {
        var form =
                new ValidatorForm(
                        Map.of(
                                ValidatorForm.TEXT,
                                ValidatorForm.EXAMPLE,
                                "tre-han",
                                "309",
                                "ty-le-tre-han",
                                "0,74"));
        Published published = form.judged().orElseThrow();
        assertThat(published.of(Item.LATE)).isEqualTo(309);
        assertThat(published.shares())
                .extracting(PrintedShare::text)
                .containsExactly("100.0%", "0,74%");
        var wrong = new ValidatorForm(Map.of("tre-han", "mười", "ty-le-dung-han", "gần hết"));
        assertThat(wrong.judged()).isEmpty();
        assertThat(wrong.fields()).filteredOn(Field::wrong).hasSize(3);
    }

    @Property
    void whateverADefinitionGivesIsTracedBackToIt(
            @ForAll @LongRange(min = 1, max = 1_000_000) long inTime,
            @ForAll @LongRange(max = 1_000_000) long late,
            @ForAll @LongRange(max = 1_000_000) long others,
            @ForAll @IntRange(max = 3) int decimals) {
        long received = inTime + late + others;
        Share share = new Share(inTime, inTime + late);
        String printed = share.rounded(decimals, RoundingMode.HALF_UP).toPlainString();
        Examination examination =
                examine(
                        "Tiếp nhận: %d\nTrước và đúng hạn: %d\nTrễ hạn: %d\nTỷ lệ đúng hạn: %s%%"
                                .formatted(received, inTime, late, printed));
        assertThat(examination.origins().getFirst().origins())
                .anySatisfy(
                        origin -> {
                            assertThat(origin.candidate().name())
                                    .contains(Profile.ALL_CLASSED.code());
                            assertThat(origin.roundings()).contains(Candidate.Rounding.NEAREST);
                        });
    }

    @Property
    void noTextIsTooOddToBeRead(@ForAll @StringLength(max = 200) String text) {
        var form = new ValidatorForm(Map.of(ValidatorForm.TEXT, text));
        Optional<Examination> examination = form.judged().map(Examination::of);
        assertThat(examination.isPresent()).isNotEqualTo(form.text().wrong());
        assertThat(form.text().value()).isEqualTo(text);
    }
}
