package vn.caunoi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares are exact, and printing them makes nobody disappear. */
class ShareTest {

    private static final long MANY = 20_000_000;

    @ParameterizedTest(name = "{0} of {1} prints as {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "41427|41441|99,97%",
                "41441|41736|99,29%",
                "14|41736|0,03%",
                "14|41441|0,03%",
                "1020|1329|76,75%",
                "1020|1434|71,13%",
                "1088|1434|75,87%",
                "1125|1434|78,45%",
                "1|10000000|0,01%",
                "9999999|10000000|99,99%",
                "1|8|12,50%",
                "1|800|0,13%",
                "0|7|0,00%",
                "7|7|100,00%",
                "0|0|—"
            })
    void printsTwoDecimalsAndNeverMoreThanIsSo(long part, long whole, String printed) {
        assertThat(new Share(part, whole)).hasToString(printed);
    }

    @ParameterizedTest(name = "{0} of {1} with {2} decimals prints as {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "41427|41441|1|99,9%",
                "41427|41441|0|99%",
                "14|41736|0|1%",
                "14|41736|1|0,1%",
                "1|2|0|50%",
                "3|3|0|100%"
            })
    void isHonestWithFewerDecimalsToo(long part, long whole, int decimals, String printed) {
        assertThat(new Share(part, whole).percent(decimals)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "1, 0"})
    void whatIsNoShareDoesNotExist(long part, long whole) {
        assertThatThrownBy(() -> new Share(part, whole))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void printsAsAllOrNothingOnlyWhatIsSo(
            @ForAll @LongRange(min = 1, max = MANY) long whole,
            @ForAll @LongRange(max = MANY) long some,
            @ForAll @IntRange(max = 4) int decimals) {
        Share share = new Share(some % (whole + 1), whole);
        BigDecimal printed = printed(share, decimals);
        assertThat(printed.compareTo(new BigDecimal(100)) == 0).isEqualTo(share.isAll());
        assertThat(printed.signum() == 0).isEqualTo(share.isNone());
    }

    @Property
    void isNeverFurtherOffThanOneUnitOfTheLastDecimal(
            @ForAll @LongRange(min = 1, max = MANY) long whole,
            @ForAll @LongRange(max = MANY) long some,
            @ForAll @IntRange(max = 4) int decimals) {
        Share share = new Share(some % (whole + 1), whole);
        BigDecimal off =
                printed(share, decimals).subtract(share.rounded(20, RoundingMode.HALF_EVEN)).abs();
        assertThat(off).isLessThan(BigDecimal.ONE.movePointLeft(decimals));
    }

    @Property
    void printsInTheOrderOfSize(
            @ForAll @LongRange(min = 1, max = MANY) long whole,
            @ForAll @LongRange(max = MANY) long some,
            @ForAll @LongRange(min = 1, max = MANY) long otherWhole,
            @ForAll @LongRange(max = MANY) long other) {
        Share one = new Share(some % (whole + 1), whole);
        Share two = new Share(other % (otherWhole + 1), otherWhole);
        int order = one.compareTo(two);
        assertThat(two.compareTo(one)).isEqualTo(-order);
        if (order <= 0) {
            assertThat(printed(one, 2)).isLessThanOrEqualTo(printed(two, 2));
        }
    }

    @Property
    void aPartAndItsRestAreAll(
            @ForAll @LongRange(min = 1, max = MANY) long whole,
            @ForAll @LongRange(max = MANY) long some) {
        Share share = new Share(some % (whole + 1), whole);
        assertThat(share.plus(share.rest()).isAll()).isTrue();
        assertThat(share.rest().rest()).isEqualTo(share);
    }

    @Property
    void pooledLiesBetween(
            @ForAll @LongRange(min = 1, max = MANY) long whole,
            @ForAll @LongRange(max = MANY) long some,
            @ForAll @LongRange(min = 1, max = MANY) long otherWhole,
            @ForAll @LongRange(max = MANY) long other) {
        Share one = new Share(some % (whole + 1), whole);
        Share two = new Share(other % (otherWhole + 1), otherWhole);
        Share low = one.compareTo(two) <= 0 ? one : two;
        Share high = low == one ? two : one;
        assertThat(one.pooled(two)).isBetween(low, high);
    }

    private static BigDecimal printed(Share share, int decimals) {
        String text = share.percent(decimals);
        assertThat(text).matches("[0-9]{1,3}(,[0-9]+)?%");
        return new BigDecimal(text.replace("%", "").replace(',', '.'));
    }
}
