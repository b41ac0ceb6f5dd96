package vn.caunoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void hitsKeepTheirOwnMarks() {
        assertThat(shown("chi bo dang", false, "Họp Chi bộ, Đảng viên"))
                .isEqualTo("Họp [Chi bộ], [Đảng] viên");
    }

    @Test
    void anExactHitMarksOnlyWhatHasTheSameMarks() {
        assertThat(shown("bò", true, "Nuôi bò, không bỏ bờ")).isEqualTo("Nuôi [bò], không bỏ bờ");
        assertThat(shown("bò", false, "Không bỏ bờ")).isEqualTo("Không [bỏ bờ]");
    }

    @Test
    void aPhraseIsMarkedOnlyAsAWhole() {
        assertThat(shown("\"hanh chinh\"", false, "hành khách, chính quyền, hành chính"))
                .isEqualTo("hành khách, chính quyền, [hành chính]");
    }

    @Test
    void aDocumentsNumberIsOneMark() {
        assertThat(shown("12/2026/QD-UBND", true, "Số 12/2026/QĐ-UBND ngày 12"))
                .isEqualTo("Số [12/2026/QĐ-UBND] ngày 12");
    }

    @Test
    void anExcerptIsTakenAroundTheHits() {
        String text =
                "lời mở đầu dài dòng ".repeat(40)
                        + "giống lúa mới cho vụ xuân "
                        + "và nữa ".repeat(90);
        String excerpt = joined(new Highlight(Query.of("lua moi"), false).excerpt(text));
        assertThat(excerpt).startsWith("… ").endsWith(" …").contains("giống [lúa mới] cho vụ xuân");
        assertThat(excerpt.length()).isLessThan(300);
    }

    private static String shown(String typed, boolean exactly, String text) {
        return joined(new Highlight(Query.of(typed), exactly).of(text));
    }

    private static String joined(List<Fragment> fragments) {
        return fragments.stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
