package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long passwords that nobody guesses, whatever characters stand in them. */
class PasswordRuleTest {

    private static final PasswordRule RULE = new PasswordRule(() -> List.of("Xã Thanh Miện"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con mèo ngồi trên mái rạ",
                "bốn chiếc ô màu tím",
                "tranh cua gieng lach sau",
                "vK7#rT2m!qLz",
                "staple giraffe orbit candle"
            })
    void aSentenceOfOnesOwnWillDo(String password) {
        assertThat(refusals(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matkhau123456",
                "Mật khẩu 123456",
                "anhyeuem2024",
                "anhyeuemnhieulam",
                "Anh yêu em nhiều lắm!",
                "emyeuanh1999",
                "Vietnam@2025",
                "vietnamvodich2018",
                "123456789012",
                "1qaz2wsx3edc",
                "qwertyuiop123",
                "asdfghjkl;'12",
                "aaaaaaaaaaaa",
                "Passw0rd2026!",
                "nguyenvanhung1990",
                "hanoi10101954",
                "quantrivien123",
                "686868686868"
            })
    void whatManyUseIsRefused(String password) {
        assertThat(refusals(password)).anyMatch(line -> line.contains("dễ đoán"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ngắn quá", "11 ký tự nè"})
    void aShortOneIsRefusedWithItsLength(String password) {
        assertThat(refusals(password)).anyMatch(line -> line.contains("ít nhất 12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cây khế nhà bientap rất ngọt",
                "Nguyễn Thu Hà thích khế ngọt",
                "thu ha leo cây khế ngọt",
                "xin chào xã Thanh Miện thân yêu"
            })
    void namesOfThePersonAndTheOfficeAreRefused(String password) {
        assertThat(refusals(password)).anyMatch(line -> line.contains("tên"));
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 200})
    void uptoTwoHundredCharactersAreTaken(int length) {
        assertThat(refusals("khế ngọt mít dai ".repeat(20).substring(0, length))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5_000, 100_000})
    void moreIsRefusedAtOnce(int length) {
        assertThat(refusals("k".repeat(length))).anyMatch(line -> line.contains("rút ngắn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bốn chiếc ô màu tím", "Đường làng ngõ xóm"})
    void bothWaysToComposeVietnameseAreOnePassword(String password) {
        String decomposed = Normalizer.normalize(password, Normalizer.Form.NFD);
        assertThat(PasswordRule.normal(decomposed)).isEqualTo(PasswordRule.normal(password));
        assertThat(refusals(decomposed)).isEqualTo(refusals(password));
    }

    private static List<String> refusals(String password) {
        return RULE.refusals(password, "bientap", "Nguyễn Thu Hà");
    }
}
