package vn.caunoi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.journal.Entry.Hash;
import vn.caunoi.units.UnitId;

class EntryTest {

    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00.123456789Z");

    @Test
    void theHashIsThatOfTheWrittenDownEncoding() {
        // printf of the ten length-prefixed fields, through sha256sum
        var entry = entry(new Act("bà A", "site.open", new UnitId(7), "", "x"));

        assertThat(entry.own().hex())
                .isEqualTo("44d31aef11e19eac7c4423370d27e62684ee27d20b4c69d810365ae16dc4b40e");
    }

    @Property
    void movingALetterToTheNextFieldChangesTheHash(
            @ForAll @AlphaChars @StringLength(min = 2, max = 20) String text) {
        String shorter = text.substring(0, text.length() - 1);
        String last = text.substring(text.length() - 1);

        Entry one = entry(new Act("A", "b", null, text, ""));
        Entry other = entry(new Act("A", "b", null, shorter, last));

        assertThat(one.own()).isNotEqualTo(other.own());
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:0:0:0:0:0/48",
        "ten.mien.vn, không rõ",
        "'', không rõ"
    })
    void anAddressIsKeptWithoutWhatTellsOneMachine(String address, String network) {
        assertThat(Network.shortened(address)).isEqualTo(network);
    }

    @Test
    void anActNamesSomebodyAndSomethingReadable() {
        assertThatThrownBy(() -> new Act(" ", "x", null, "", "")).hasMessageContaining("somebody");
        assertThatThrownBy(() -> new Act("A", "x", null, "\u0000", ""))
                .hasMessageContaining("readable");
        assertThatThrownBy(() -> new Act("A", "x", null, "\ud800", ""))
                .hasMessageContaining("readable");
        assertThatThrownBy(() -> new Act("A", "x", null, "", "y".repeat(4_001)))
                .hasMessageContaining("short");
    }

    private static Entry entry(Act act) {
        return new Entry(1, NINE, "máy chủ", act, Hash.OF_NOTHING);
    }
}
