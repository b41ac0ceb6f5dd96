package vn.caunoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "hoà, hòa",
        "HOÀ, hòa",
        "khoẻ, khỏe",
        "thuỷ, thủy",
        "uỷ, ủy",
        "kỹ, kĩ",
        "lý, lí",
        "Mỹ, mĩ",
        "sỹ, sĩ",
        "tỷ, tỉ",
        "quý, quí",
        "y, i",
        "Ðảng, đảng",
        "ĐẢNG, đảng"
    })
    void aWordHasOneSpelling(String one, String other) {
        assertThat(Letters.exact(one)).isEqualTo(Letters.exact(other));
        assertThat(Letters.folded(one)).isEqualTo(Letters.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"tay, tai", "may, mai", "tuy, tui", "thuý, thúi", "hay, hai", "mây, mâi"})
    void yIsAnotherLetterBehindAVowel(String one, String other) {
        assertThat(Letters.exact(one)).isNotEqualTo(Letters.exact(other));
        assertThat(Letters.folded(one)).isNotEqualTo(Letters.folded(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Đảng, dang",
        "bộ, bo",
        "ƯỚT, uot",
        "nghĩa, nghia",
        "kỹ, ki",
        "quyết, quyet",
        "2026, 2026",
        "h2o, h2o"
    })
    void foldingTakesAllMarksAway(String word, String folded) {
        assertThat(Letters.folded(word)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"bò, bỏ", "bo, bơ", "đa, da", "tân, tấn", "hòa, hoa", "ăn, ân"})
    void marksTellWordsApart(String one, String other) {
        assertThat(Letters.exact(one)).isNotEqualTo(Letters.exact(other));
        assertThat(Letters.folded(one)).isEqualTo(Letters.folded(other));
    }
}
