package vn.caunoi.publishing.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.publishing.documents.DocumentNumber.Style;

/** Numbers and symbols as offices write them, and as people type them. */
class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15/2026/NQ-HĐND      | 15/2026/NQ-HĐND     | 15/2026/nq/hdnd",
                "5/2026/nq-hđnd       | 05/2026/NQ-HĐND     | 5/2026/nq/hdnd",
                "Số: 12/KH-UBND       | 12/KH-UBND          | 12/kh/ubnd",
                "12 / KH – UBND       | 12/KH-UBND          | 12/kh/ubnd",
                "12-KH/UBND           | 12-KH/UBND          | 12/kh/ubnd",
                "05-NQ/ĐU             | 05-NQ/ĐU            | 5/nq/du",
                "5-nq/đu              | 05-NQ/ĐU            | 5/nq/du",
                "66-QĐ/TW             | 66-QĐ/TW            | 66/qd/tw",
                "142/UBND-VP          | 142/UBND-VP         | 142/ubnd/vp",
                "80/2015/QH13         | 80/2015/QH13        | 80/2015/qh13",
                "30/2020/NĐ-CP        | 30/2020/NĐ-CP       | 30/2020/nd/cp",
                "1669/nq-ubtvqh15     | 1669/NQ-UBTVQH15    | 1669/nq/ubtvqh15",
                "24/2025/QĐ-TTG       | 24/2025/QĐ-TTg      | 24/2025/qd/ttg",
                "7/ttr-ubnd           | 07/TTr-UBND         | 7/ttr/ubnd",
                "12A/QyĐ-UBND         | 12a/QyĐ-UBND        | 12a/qyd/ubnd",
                "17/CP                | 17/CP               | 17/cp",
                "3/TTLT-BTP-BNV       | 03/TTLT-BTP-BNV     | 3/ttlt/btp/bnv",
                "20/SNN&PTNT-VP       | 20/SNN&PTNT-VP      | 20/snn/ptnt/vp",
            })
    void isReadInAnySpellingAndWrittenInOne(String typed, String canonical, String key) {
        DocumentNumber number = DocumentNumber.read(typed);
        assertThat(number.canonical()).isEqualTo(canonical);
        assertThat(number.key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                    | Hãy nhập",
                "NQ-HĐND               | phải bắt đầu bằng số thứ tự",
                "0/KH-UBND             | phải bắt đầu bằng số thứ tự",
                "15/26/NQ-HĐND         | đủ bốn chữ số",
                "15/1066/NQ-HĐND       | đủ bốn chữ số",
                "15/2026               | Chưa đọc được",
                "15                    | Chưa đọc được",
                "15/                   | Chưa đọc được",
                "05-NQ                 | Chưa đọc được",
                "15/2026/NQ_HĐND       | Chưa đọc được",
                "15/KH-UBND; drop table| Chưa đọc được",
                "15/<script>           | Chưa đọc được",
                "1234567/KH-UBND       | Chưa đọc được",
            })
    void nonsenseIsRefusedWithASentence(String typed, String sentence) {
        assertThatThrownBy(() -> DocumentNumber.read(typed))
                .isInstanceOf(NotANumber.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/2026/NQ-HĐND", "12/KH-UBND", "05-NQ/ĐU"})
    void itsAddressBearsAYear(String typed) {
        String slug = DocumentNumber.read(typed).slug(2026).value();
        assertThat(slug).contains("2026").matches("[a-z0-9-]+");
    }

    @Property
    void whatIsWrittenIsReadBackTheSame(@ForAll("numbers") DocumentNumber number) {
        assertThat(DocumentNumber.read(number.canonical())).isEqualTo(number);
        assertThat(DocumentNumber.read(number.canonical().toLowerCase(Locale.ROOT)))
                .isEqualTo(number);
    }

    @Provide
    Arbitrary<DocumentNumber> numbers() {
        Arbitrary<List<String>> symbols =
                Arbitraries.of(
                                "NQ",
                                "QĐ",
                                "KH",
                                "TTr",
                                "CTr",
                                "QyĐ",
                                "HĐND",
                                "UBND",
                                "ĐU",
                                "TTg",
                                "QH15",
                                "SNN&PTNT",
                                "VP")
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999_999),
                        Arbitraries.of("", "a", "b", "đ"),
                        Arbitraries.integers().between(1945, 2100).injectNull(0.5),
                        Arbitraries.of(Style.values()),
                        symbols)
                .as(
                        (serial, letter, year, style, symbol) ->
                                new DocumentNumber(
                                        serial,
                                        letter,
                                        style == Style.PARTY ? null : year,
                                        style,
                                        symbol));
    }
}
