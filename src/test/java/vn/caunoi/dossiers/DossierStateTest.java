package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The states exchanged with the national portal, and which change into which. */
class DossierStateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|2 3",
                "2|4 5 6 7 8 9",
                "3|''",
                "4|5 6 7 8 9",
                "5|4 7 8",
                "6|4 7 8",
                "7|''",
                "8|''",
                "9|10",
                "10|''"
            })
    void aStateChangesIntoTheseAndNoOthers(int from, String expected) {
        String next =
                DossierState.of(from).next().stream()
                        .map(state -> Integer.toString(state.number()))
                        .collect(Collectors.joining(" "));
        assertThat(next).isEqualTo(expected);
    }

    @Test
    void numbersAreThoseOfTheNationalPortal() {
        assertThat(Arrays.stream(DossierState.values()).map(DossierState::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @ParameterizedTest
    @EnumSource(DossierState.class)
    void aReceivedDossierIsOpenOrSolvedOrClosed(DossierState state) {
        long kinds =
                Stream.of(state.isOpen(), state.isSolved(), state.isClosed())
                        .filter(yes -> yes)
                        .count();
        assertThat(kinds).isEqualTo(state.isReceived() ? 1 : 0);
    }

    @Test
    void doubtsKeepTheirBits() {
        assertThat(Doubt.bits(Set.of(Doubt.values()))).isEqualTo(0b111_1111_1111);
        for (Doubt doubt : Doubt.values()) {
            assertThat(Doubt.of(doubt.bit())).containsExactly(doubt);
        }
    }
}
