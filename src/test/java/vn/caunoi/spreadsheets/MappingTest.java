package vn.caunoi.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MappingTest {

    private static final Map<String, List<String>> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("code", List.of("mã hồ sơ", "số hồ sơ"));
        NAMES.put("received", List.of("ngày tiếp nhận", "ngày nhận"));
        NAMES.put("due", List.of("ngày hẹn trả", "hạn xử lý"));
        NAMES.put("finished", List.of("ngày trả", "ngày có kết quả"));
    }

    @Test
    void headingsAreRecognisedWithoutMarksAndCase() {
        Mapping guess =
                Mapping.guess(
                        List.of(
                                "STT",
                                "MA_HO_SO",
                                "Ngày tiếp nhận (giờ)",
                                "Ngày hẹn trả kết quả",
                                "NGÀY TRẢ"),
                        NAMES);

        assertThat(guess.columns())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "code", "MA_HO_SO",
                                "received", "Ngày tiếp nhận (giờ)",
                                "due", "Ngày hẹn trả kết quả",
                                "finished", "NGÀY TRẢ"));
    }

    @Test
    void oneColumnIsNotGuessedTwice() {
        Mapping guess = Mapping.guess(List.of("Ngày hẹn trả"), NAMES);

        assertThat(guess.columns()).containsExactly(Map.entry("due", "Ngày hẹn trả"));
    }

    @Test
    void aFieldIsFoundInTheRow() {
        var mapping = new Mapping(Map.of("code", " Mã ", "due", "Hạn", "note", ""));

        assertThat(mapping.at("code", List.of("STT", "Mã"))).isEqualTo(1);
        assertThat(mapping.at("note", List.of("STT", ""))).isEqualTo(-1);
        assertThat(mapping.missing(List.of("STT", "Mã"))).containsExactly("Hạn");
    }

    @Property(tries = 200)
    void asJsonItStaysTheSame(@ForAll Map<String, String> columns) {
        var mapping = new Mapping(columns);

        assertThat(Mapping.ofJson(mapping.json())).isEqualTo(mapping);
    }

    @Test
    void whatIsNoMappingIsRefused() {
        for (String json :
                List.of("", "[1]", "{\"code\":", "{\"code\": null}", "null", "{\"a\":{}}")) {
            assertThatThrownBy(() -> Mapping.ofJson(json))
                    .as(json)
                    .isInstanceOf(Illegible.class)
                    .hasMessageContaining("JSON");
        }
    }
}
