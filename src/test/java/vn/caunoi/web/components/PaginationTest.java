package vn.caunoi.web.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginationTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, [1]",
        "1, 2, '[1, 2]'",
        "1, 9, '[1, 2, 0, 9]'",
        "3, 9, '[1, 2, 3, 4, 0, 9]'",
        "5, 9, '[1, 0, 4, 5, 6, 0, 9]'",
        "9, 9, '[1, 0, 8, 9]'"
    })
    void showsTheEndsAndTheNeighbours(int current, int last, String shown) {
        assertThat(new Pagination(current, last, page -> "").shown()).hasToString(shown);
    }

    @Test
    void refusesAPageThatIsNotThere() {
        assertThatThrownBy(() -> new Pagination(3, 2, page -> ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
