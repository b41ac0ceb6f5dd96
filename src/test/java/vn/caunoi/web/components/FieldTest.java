package vn.caunoi.web.components;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldTest {

    private final Field name = Field.of("ho-ten", "Họ và tên");

    @Test
    void aPlainFieldIsDescribedByNothing() {
        assertThat(name.describedBy()).isNull();
        assertThat(name.wrong()).isFalse();
    }

    @Test
    void hintAndMistakeAreReadOutInThisOrder() {
        Field wrong = name.hinting("Như trên giấy tờ").mistaken("Hãy nhập họ và tên");

        assertThat(wrong.describedBy("ho-ten-dem")).isEqualTo("ho-ten-goi-y ho-ten-loi ho-ten-dem");
    }

    @Test
    void severalTickedChoicesAreHeldWhole() {
        Field ticked = name.holding("dang\nan-ten");

        assertThat(ticked.holds("an-ten")).isTrue();
        assertThat(ticked.holds("an")).isFalse();
    }
}
