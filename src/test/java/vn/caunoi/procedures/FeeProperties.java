package vn.caunoi.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Fees as people write them. */
class FeeProperties {

    @Property(tries = 300)
    void anAmountIsReadAsItIsPrinted(@ForAll @LongRange(min = 0, max = 999_999_999) long dong) {
        for (String words : new String[] {"", "/bản", "(cho hộ nghèo)", "một lần"}) {
            var fee = new Fee(dong, words, "Luật");
            assertThat(Fee.read(fee.toString(), "Luật")).isEqualTo(fee);
        }
    }

    @Example
    void thePortalsWritingIsRead() {
        assertThat(Fee.read("5,000 Việt Nam Đồng", "")).isEqualTo(new Fee(5_000L, "", ""));
        assertThat(Fee.read("12.500đ/bản", "").toString()).isEqualTo("12.500 đồng/bản");
        assertThat(Fee.read("0 đồng", "").toString()).isEqualTo("Miễn phí");
        assertThat(Fee.read("Không có thông tin", "")).isEqualTo(Fee.UNSTATED);
    }

    @Example
    void wordsWithoutAnAmountStayWords() {
        Fee fee = Fee.read("Theo biểu phí của thành phố", "");
        assertThat(fee.dong()).isNull();
        assertThat(fee.isStated()).isTrue();
        assertThat(Fee.read("7", "").dong()).isNull();
        assertThat(Fee.read("500 điều", "").dong()).isNull();
    }
}
