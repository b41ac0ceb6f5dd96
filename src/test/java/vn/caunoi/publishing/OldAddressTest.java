package vn.caunoi.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://cu.example/2019/05/bai-viet/   | /2019/05/bai-viet
                    /2019/05/bai-viet                      | /2019/05/bai-viet
                    HTTP://CU.EXAMPLE/tin.aspx?id=5#dau    | /tin.aspx?id=5
                    https://cu.example/?p=12               | /?p=12
                    /tin-t%E1%BB%A9c.html                  | /tin-tức.html
                    /a?                                    | /a
                    /100%                                  | /100%
                    """)
    void anAddressHasOneSpelling(String written, String kept) {
        assertThat(OldAddress.of(written)).map(OldAddress::value).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "https://cu.example", "https://cu.example/", "tuong-doi"})
    void someAddressesNameNoPage(String written) {
        assertThat(OldAddress.of(written)).isEmpty();
    }

    @Test
    void anAddressWithoutEndIsNotKept() {
        assertThat(OldAddress.of("/" + "a".repeat(2_000))).isEmpty();
    }
}
