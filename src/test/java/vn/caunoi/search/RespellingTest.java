package vn.caunoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespellingTest {

    @ParameterizedTest
    @CsvSource({
        "dang, dang, 0",
        "dnag, dang, 1",
        "dan, dang, 1",
        "dangg, dang, 1",
        "deng, dang, 1",
        "nhgiem, nghiem, 1",
        "khai, sinh, 4",
        "'', bo, 2"
    })
    void countsWhatMustBeChanged(String one, String other, int distance) {
        assertThat(Respelling.distance(one, other)).isEqualTo(distance);
        assertThat(Respelling.distance(other, one)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "ddawng, dang",
        "kys, ky",
        "tieengs, tieng",
        "tieesng, tieng",
        "dduowcj, duoc",
        "thuwr, thu",
        "dang1, dang",
        "xuaan, xuan",
        "sinh, sinh"
    })
    void readsTheKeysOfAnInputMethodThatWasOff(String typed, String meant) {
        assertThat(Respelling.withoutKeys(typed)).isEqualTo(meant);
    }

    @Test
    void aLeftOutSpaceIsPutBack() {
        var respelling = new Respelling(Set.of("khai", "sinh"));
        assertThat(respelling.of("khaisinh")).contains(List.of("khai", "sinh"));
    }

    @Test
    void theNearestWordsComeFirst() {
        var respelling = new Respelling(Set.of("nghiem", "nghien", "nghi", "nha"));
        assertThat(respelling.of("nghiemm").getFirst()).isEqualTo(List.of("nghiem"));
        assertThat(respelling.of("nghiemm")).doesNotContain(List.of("nha"));
    }
}
