package vn.caunoi.publishing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everything that is wrong with a form is said at once. */
class FilingTest {

    static Map<Item, String> right() {
        var typed = new EnumMap<Item, String>(Item.class);
        typed.put(Item.NUMBER, "15/2026/NQ-HĐND");
        typed.put(Item.KIND, "nghi-quyet");
        typed.put(Item.BODY, "Hội đồng nhân dân xã Thanh Miện");
        typed.put(Item.ISSUED, "20/7/2026");
        typed.put(Item.ABSTRACT, "Về dự toán ngân sách");
        return typed;
    }

    private static Filing filing(Map<Item, String> typed) {
        return new Filing(item -> typed.getOrDefault(item, ""));
    }

    @Test
    void whatIsRightBecomesADocumentInForceFromItsDay() {
        Particulars particulars = filing(right()).particulars().orElseThrow();
        assertThat(particulars.from()).isEqualTo("2026-07-20");
        assertThat(particulars.until()).isNull();
        assertThat(particulars.citation())
                .isEqualTo(
                        "Nghị quyết số 15/2026/NQ-HĐND ngày 20/07/2026 của Hội đồng nhân dân xã"
                                + " Thanh Miện về dự toán ngân sách");
    }

    @Test
    void anEmptyFormNamesAllThatIsMissing() {
        Filing empty = filing(Map.of());
        assertThat(empty.particulars()).isEmpty();
        assertThat(empty.mistakes().keySet())
                .containsExactlyInAnyOrder(
                        Item.NUMBER, Item.KIND, Item.BODY, Item.ISSUED, Item.ABSTRACT);
    }

    @Test
    void allMistakesAreFoundAtOnce() {
        var typed = right();
        typed.put(Item.NUMBER, "NQ");
        typed.put(Item.KIND, "không có loại này");
        typed.put(Item.ISSUED, "31/2/2026");
        typed.put(Item.FIELD, "x".repeat(101));
        assertThat(filing(typed).mistakes().keySet())
                .containsExactlyInAnyOrder(Item.NUMBER, Item.KIND, Item.ISSUED, Item.FIELD);
    }

    @Test
    void daysStandInTheirOrder() {
        var typed = right();
        typed.put(Item.FROM, "19/7/2026");
        typed.put(Item.UNTIL, "1/1/2026");
        assertThat(filing(typed).mistakes()).containsOnlyKeys(Item.FROM, Item.UNTIL);
    }

    @Test
    void aKindIsKnownByItsNameWithoutMarks() {
        var typed = right();
        typed.put(Item.KIND, "QUYET DINH");
        assertThat(filing(typed).particulars().orElseThrow().kind().code()).isEqualTo("quyet-dinh");
    }

    @Test
    void whatNobodySeesIsTakenOut() {
        var typed = right();
        typed.put(Item.ABSTRACT, "\u0000 Ve\u0302\u0300\u200b\n\tđất ");
        assertThat(filing(typed).text(Item.ABSTRACT)).isEqualTo("Về đất");
    }
}
