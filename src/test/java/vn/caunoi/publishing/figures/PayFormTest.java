package vn.caunoi.publishing.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as people write them. */
class PayFormTest {

    @ParameterizedTest
    @CsvSource({
        "150000, 150000",
        "150.000, 150000",
        "150 000 đ, 150000",
        "1.000.000.000đồng, 1000000000",
        "0, 0"
    })
    void readsAmounts(String typed, long amount) {
        assertThat(PayForm.amount(typed)).hasValue(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "abc", "1.000.000.001", "12345678901", "", "1e9", "150,5"})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(PayForm.amount(typed)).isEmpty();
    }
}
