package vn.caunoi.dossiers.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scanner reads off a citizen's card, and what it must not take for one. */
class CitizenCardTest {

    private static final String CARD =
            "030190001234|142345678|Phạm Thị Hoa|05091990|Nữ|Thôn Đông, xã Thanh Miện|12082021";

    @Test
    void aCardIsReadWhole() {
        assertThat(CitizenCard.mistakes(CARD)).isEmpty();
        assertThat(CitizenCard.read(CARD))
                .isEqualTo(
                        new CitizenCard(
                                "030190001234",
                                "Phạm Thị Hoa",
                                LocalDate.of(1990, 9, 5),
                                "Thôn Đông, xã Thanh Miện"));
    }

    @Test
    void aCardWithoutAnOlderNumberIsReadToo() {
        assertThat(CitizenCard.mistakes(CARD.replace("142345678", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "030190001234;bảy phần",
                "https://vidu.vn/tra-cuu;bảy phần",
                "03019000123|1|Hoa|05091990|Nữ|Xã|12082021;12 chữ số",
                "030190001234|1||05091990|Nữ|Xã|12082021;họ tên",
                "030190001234|1|Hoa|31021990|Nữ|Xã|12082021;ngày sinh có thật"
            })
    void whatIsNoCardIsSaid(String scanned, String said) {
        assertThat(String.join(" ", CitizenCard.mistakes(scanned))).contains(said);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(CitizenCard.mistakes("1|||1|Nữ|Xã|1")).hasSize(3);
    }
}
