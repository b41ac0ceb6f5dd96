package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes as QĐ 20/2020/QĐ-TTg and the national portal write them. */
class DossierCodeTest {

    @Test
    void aCodeTellsItsAgencyItsDayAndItsNumber() {
        var code = new DossierCode("H23.38-230905-0007");
        assertThat(code.agency()).isEqualTo("H23.38");
        assertThat(code.day()).isEqualTo(LocalDate.of(2023, 9, 5));
        assertThat(code.serial()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H23-230905-0007",
                "G01.899.107-240229-10000",
                "H23.38.A1-230905-1234567",
                "000.00.06.H56-231027-0361",
                "A01-000101-0001"
            })
    void bothOrdersOfTheAgencyAndFourToSevenDigitsAreAccepted(String code) {
        assertThat(DossierCode.read(code))
                .hasValueSatisfying(read -> assertThat(read.value()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "' h23.38-230905-0007 '",
        "H23.38 – 230905 – 0007",
        "h23.38\u2010230905\u22120007",
        "H23.38—230905—0007"
    })
    void typedLooselyItIsWrittenInCapitalsAndPlainHyphens(String typed) {
        assertThat(new DossierCode(typed).value()).isEqualTo("H23.38-230905-0007");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Hãy nhập mã hồ sơ",
        "12345, gồm ba phần",
        "H23-38-230905-0007, gồm ba phần",
        "Z23-230905-0007, mã định danh cơ quan",
        "H23.38.-230905-0007, mã định danh cơ quan",
        "00.00.06.H56-230905-0007, mã định danh cơ quan",
        "H23.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA-230905-0007, không quá 35 ký tự",
        "H23.38-230231-0007, một ngày có thật",
        "H23.38-23095-0007, một ngày có thật",
        "H23.38-230905-007, từ bốn đến bảy chữ số",
        "H23.38-230905-12345678, từ bốn đến bảy chữ số",
        "NB12-230905-0007, mã định danh cơ quan"
    })
    void whatIsWrongIsSaidInASentence(String typed, String expected) {
        assertThat(DossierCode.read(typed)).isEmpty();
        assertThatThrownBy(() -> new DossierCode(typed))
                .isInstanceOfSatisfying(
                        NotACode.class, not -> assertThat(not.sentence()).contains(expected));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> new DossierCode("Z1-999999-1"))
                .hasMessageContainingAll("Phần đầu", "Phần giữa", "Phần cuối");
    }
}
