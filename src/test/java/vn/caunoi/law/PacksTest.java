package vn.caunoi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.program.CannotStart;

/** Packs of rules are read whole, or the program does not start and says where they are wrong. */
class PacksTest {

    private static final String GOOD =
            """
            group: Thử
            rules:
              - key: thu.han
                title: Hạn thử
                measure: ngày làm việc
                tighter: lower
                editions:
                  - value: 5
                    source: Nghị định cũ
                    from: 2018-06-21
                    until: 2025-06-30
                    mark: V
                  - value: 3
                    source: Nghị định mới
                    article: Điều 1
                    from: 2025-07-01
                    mark: chưa đối chiếu
              - key: thu.cach
                title: Cách thử
                choices: {restart: tính lại, shift: lùi hạn}
                editions:
                  - value: shift
                    source: Nghị định cũ
                    from: 2018-06-21
                    mark: 2
              - key: thu.nghi
                title: Nghỉ thử
                measure: ngày
                editions:
                  - value: 1.5
                    source: Nghị định cũ
                    from: 2018-06-21
                    mark: P
            """;

    private static Packs packs(String yaml) {
        return new Packs(Map.of("packs/thu.yaml", yaml));
    }

    private static String meaning(Packs packs, String key, String day) {
        return packs.named(key)
                .orElseThrow()
                .nationalOn(LocalDate.parse(day))
                .map(Rule::meaning)
                .orElse("");
    }

    @ParameterizedTest(name = "{0} on {1} is \"{2}\"")
    @CsvSource({
        "thu.han, 2018-06-20, ''",
        "thu.han, 2018-06-21, 5 ngày làm việc",
        "thu.han, 2025-06-30, 5 ngày làm việc",
        "thu.han, 2025-07-01, 3 ngày làm việc",
        "thu.han, 2099-01-01, 3 ngày làm việc",
        "thu.cach, 2026-01-01, lùi hạn",
        "thu.nghi, 2026-01-01, '1,5 ngày'"
    })
    void aRuleHoldsFromItsFirstDayToItsLast(String key, String day, String meaning) {
        assertThat(meaning(packs(GOOD), key, day)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "mark: V|mark: W|dòng 8|không có dấu “W”; các dấu là V, 2, C, M, P, chưa đối chiếu",
                "mark: V||dòng 8|thiếu mục “mark”",
                "source: Nghị định cũ||dòng 8|thiếu mục “source”",
                "source: Nghị định cũ|source: ''|dòng 8|thiếu mục “source”",
                "value: 5||dòng 9|thiếu mục “value”",
                "value: 5|value: năm|dòng 8|giá trị “năm” không hợp",
                "value: shift|value: jump|dòng 22|giá trị “jump” không hợp",
                "from: 2018-06-21||dòng 8|thiếu mục “from”",
                "from: 2018-06-21|from: 21/06/2018|dòng 8|ngày “21/06/2018” phải viết như 2025-07-01",
                "until: 2025-06-30|until: 2025-02-30|dòng 8|ngày “2025-02-30” phải viết như",
                "until: 2025-06-30|until: 2017-01-01|dòng 8|ngày cuối đứng trước ngày đầu",
                "until: 2025-06-30|until: 2025-07-01|dòng 13|cùng có hiệu lực với bản từ 2018-06-21",
                "until: 2025-06-30||dòng 13|cùng có hiệu lực với bản từ 2018-06-21",
                "article: Điều 1|artikel: Điều 1|dòng 13|không có mục “artikel”",
                "article: Điều 1|source: Luật khác|dòng 13|mục “source” ghi hai lần",
                "article: Điều 1|scope: thôn 5|dòng 13|phạm vi “thôn 5” phải là national",
                "tighter: lower|tighter: softer|dòng 3|“tighter: softer” phải là lower hoặc higher",
                "title: Hạn thử||dòng 3|thiếu mục “title”",
                "key: thu.cach|key: thu.han|packs/thu.yaml|khóa “thu.han” đã có ở chỗ khác",
                "key: thu.cach|key: Thử Cách|dòng 18|khóa “Thử Cách” chỉ gồm a–z",
                "group: Thử||dòng 2|thiếu mục “group”",
                "rules:|'rules: []\nrest:'|dòng 1|mục “rules” phải có ít nhất một dòng",
                "group: Thử|group: [Thử|dòng 2|không phải YAML"
            })
    void aMistakeIsNamedWithItsPlace(String right, String wrong, String place, String complaint) {
        String yaml = GOOD.replaceFirst(right, wrong == null ? "" : wrong);
        assertThatThrownBy(() -> packs(yaml))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("packs/thu.yaml")
                .hasMessageContaining(place)
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- một\n- hai\n", "chỉ một dòng chữ\n"})
    void whatIsNoPackIsRefused(String yaml) {
        assertThatThrownBy(() -> packs(yaml))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("packs/thu.yaml");
    }

    @Test
    void allMistakesAreSaidAtOnce() {
        String yaml = GOOD.replace("mark: V", "mark: W").replace("value: shift", "value: jump");
        assertThatThrownBy(() -> packs(yaml))
                .hasMessageContaining("“W”")
                .hasMessageContaining("“jump”");
    }

    @Test
    void aKeyStandsInOnePackOnly() {
        var two = new LinkedHashMap<String, String>();
        two.put("packs/10.yaml", GOOD);
        two.put("packs/20.yaml", GOOD);
        assertThatThrownBy(() -> new Packs(two))
                .hasMessageContaining("packs/20.yaml: khóa “thu.han” đã có ở chỗ khác");
    }

    @Test
    void aPlacesRuleMayHoldBesideTheNationalOne() {
        Packs packs = packs(GOOD.replace("until: 2025-06-30", "scope: ward 11239"));
        assertThat(meaning(packs, "thu.han", "2026-01-01")).isEqualTo("3 ngày làm việc");
        assertThat(meaning(packs, "thu.han", "2020-01-01")).isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}: {2} ({3}, {4})")
    @CsvSource({
        "ho-so.nghi-dinh, 2021-12-05, Nghị định 61/2018/NĐ-CP, Nghị định 61/2018/NĐ-CP, READ",
        "ho-so.nghi-dinh, 2026-11-23, Nghị định 118/2025/NĐ-CP, Nghị định 118/2025/NĐ-CP, SECONDARY",
        "ho-so.bo-sung, 2023-09-30, restart, 'Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4', READ",
        "ho-so.bo-sung, 2025-06-30, restart, 'Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4', READ",
        "ho-so.bo-sung, 2025-07-01, restart, Nghị định 118/2025/NĐ-CP, UNCHECKED",
        "ho-so.bo-sung.hoi-trong, 2023-09-30, 3, 'Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4', READ",
        "ho-so.xin-loi-truoc, 2026-11-23, 1, Nghị định 118/2025/NĐ-CP, UNCHECKED",
        "ho-so.gia-han-so-lan, 2026-11-23, 1, Nghị định 118/2025/NĐ-CP, UNCHECKED",
        "ho-so.sap-den-han, 2011-01-01, 2, Đề xuất của phần mềm, PROPOSED",
        "thong-ke.o-nho, 2011-01-01, 5, Đề xuất của phần mềm, PROPOSED",
        "bieu-mau.05, 2026-11-23, Thông báo dừng giải quyết, 'Thông tư 03/2025/TT-VPCP, Mẫu số 05', SECONDARY",
        "kiem-soat-tthc.co-quan, 2026-01-09, Văn phòng Chính phủ, Nghị định 92/2017/NĐ-CP, MEMORY",
        "kiem-soat-tthc.co-quan, 2026-01-10, Bộ Tư pháp, Nghị định 09/2026/NĐ-CP, SECONDARY"
    })
    void thePacksThatTheProgramBringsSayWhatTheLawSaid(
            String key, String day, String value, String citation, Mark mark) {
        Rule rule =
                new Packs().named(key).orElseThrow().nationalOn(LocalDate.parse(day)).orElseThrow();
        assertThat(rule.text()).isEqualTo(value);
        assertThat(rule.citation()).isEqualTo(citation);
        assertThat(rule.mark()).isEqualTo(mark);
    }

    @Test
    void nothingSinceJuly2025CitesTheOldOneStopDecree() {
        assertThat(new Packs().all())
                .flatExtracting(Matter::editions)
                .filteredOn(rule -> rule.source().contains("61/2018"))
                .isNotEmpty()
                .allMatch(
                        rule ->
                                rule.validUntil() != null
                                        && rule.validUntil().isBefore(LocalDate.of(2025, 7, 1)));
    }
}
