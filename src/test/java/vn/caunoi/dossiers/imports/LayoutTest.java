package vn.caunoi.dossiers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.procedures.Channel;
import vn.caunoi.spreadsheets.Illegible;

class LayoutTest {

    @Test
    void theHeadingsOfAOneStopSystemAreGuessed() {
        Layout guess =
                Layout.guess(
                        List.of(
                                "STT",
                                "Mã hồ sơ",
                                "Người nộp",
                                "Ngày tiếp nhận",
                                "Ngày hẹn trả KQ",
                                "Ngày trả kết quả",
                                "Tình trạng",
                                "Lĩnh vực",
                                "Hình thức nộp"));

        assertThat(guess.columns())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "code", "Mã hồ sơ",
                                "received", "Ngày tiếp nhận",
                                "due", "Ngày hẹn trả KQ",
                                "finished", "Ngày trả kết quả",
                                "state", "Tình trạng",
                                "field", "Lĩnh vực",
                                "channel", "Hình thức nộp"));
        assertThat(guess.events()).isFalse();
    }

    @Test
    void aLogOfEventsIsKnownByItsTimes() {
        Layout guess =
                Layout.guess(
                        List.of(
                                "case:concept:name",
                                "case:startdate",
                                "case:deadline",
                                "case:enddate",
                                "case:enddate_planned",
                                "case:channel",
                                "concept:name",
                                "time:timestamp"));

        assertThat(guess.columns())
                .containsEntry("code", "case:concept:name")
                .containsEntry("finished", "case:enddate")
                .containsEntry("event", "time:timestamp");
        assertThat(guess.events()).isTrue();
        assertThat(guess.ownNumbers()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Đã trả kết quả, RETURNED",
        "da tra ket qua, RETURNED",
        "9, FINISHED",
        "ĐANG XỬ LÝ, IN_PROGRESS",
        "Chờ bổ sung, AWAITING_SUPPLEMENT",
        "Xong rồi, FINISHED"
    })
    void statesAreUnderstoodInWordsAndNumbers(String word, DossierState state) {
        assertThat(layout("{\"columns\": {}, \"states\": {\"Xong rồi\": 9}}").state(word))
                .contains(state);
    }

    @Test
    void theSourcesOwnMeaningComesFirst() {
        Layout layout =
                layout(
                        """
                        {"columns": {}, "states": {"Hoàn thành": 9}, "channels": {"e-mail": 2}}
                        """);

        assertThat(layout.state("hoàn thành")).contains(DossierState.FINISHED);
        assertThat(layout.channelOf("E-mail")).contains(Channel.ONLINE);
        assertThat(layout.channelOf("bồ câu")).isEmpty();
        assertThat(layout.state("bay màu")).isEmpty();
    }

    @Test
    void asJsonItStaysTheSame() {
        Layout layout =
                layout(
                        """
                        {"columns": {"code": "Mã", "due": "Hạn"}, "states": {"xong": 10},
                         "zone": "Europe/Amsterdam", "events": true, "field": "Đất đai", "channel": 3}
                        """);

        assertThat(Layout.ofJson(layout.json())).isEqualTo(layout);
        assertThat(layout.usualChannel()).isEqualTo(Channel.POST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "[]|không phải JSON",
                "{}|thiếu “columns”",
                "{\"columns\": {\"mau\": \"x\"}}|không có dữ kiện “mau”",
                "{\"columns\": {}, \"states\": {\"x\": 11}}|từ 1 đến 10",
                "{\"columns\": {}, \"channels\": {\"x\": 4}}|1 (trực tiếp)",
                "{\"columns\": {}, \"zone\": \"Sao Hỏa\"}|không có múi giờ"
            })
    void whatIsNoLayoutIsRefusedWithAReason(String json, String reason) {
        assertThatThrownBy(() -> layout(json))
                .isInstanceOf(Illegible.class)
                .hasMessageContaining(reason);
    }

    @Test
    void theFormSaysAllMistakesAtOnceAndLosesNothing() {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("cot-due", "Hạn");
        typed.add("cot-finished", "Hạn");
        typed.add("trang-thai-1-tu", "xong");
        typed.add("trang-thai-1", "9");
        typed.add("mui-gio", "Sao Hỏa");
        typed.add("tinh-den", "hôm qua");
        typed.add("cach-ghi", "su-kien");

        var read = new TypedLayout(typed, List.of("Mã", "Hạn"));
        LayoutForm form = read.form(new LayoutForm.Unknown(Set.of("lạ"), Set.of()));

        assertThat(read.mistakes())
                .containsOnlyKeys(
                        "cot-code", "cot-received", "cot-finished", "mui-gio", "tinh-den");
        assertThat(form.zone().value()).isEqualTo("Sao Hỏa");
        assertThat(form.asOf().value()).isEqualTo("hôm qua");
        assertThat(form.nature().holds("su-kien")).isTrue();
        assertThat(form.states())
                .extracting(word -> word.word() + word.field().value() + word.field().wrong())
                .containsExactly("lạtrue", "xong9false");
    }

    private static Layout layout(String json) {
        return Layout.ofJson(json);
    }
}
