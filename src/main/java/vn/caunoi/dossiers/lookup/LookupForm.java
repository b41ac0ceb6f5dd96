package vn.caunoi.dossiers.lookup;

import java.util.List;
import java.util.Map;
import vn.caunoi.dossiers.DossierCode;
import vn.caunoi.web.components.Field;

/**
 * The two facts that open a dossier to the citizen: its code, and four figures that only the
 * applicant has at hand.
 *
 * @param judged whether it was sent, so that what is missing is a mistake
 */
record LookupForm(String typedCode, String typedFigures, boolean judged) {

    static final String CODE = "ma";
    static final String FIGURES = "bon-so";

    static LookupForm empty() {
        return new LookupForm("", "", false);
    }

    static LookupForm of(Map<String, String> typed) {
        return new LookupForm(typed.getOrDefault(CODE, ""), typed.getOrDefault(FIGURES, ""), true);
    }

    /** Also for our internal numbers, which are written alike. */
    String normalCode() {
        return DossierCode.normal(typedCode);
    }

    String figures() {
        return typedFigures.replaceAll("\\s", "");
    }

    Field code() {
        return Field.of(CODE, "Mã hồ sơ hoặc số nội bộ")
                .hinting("In trên giấy tiếp nhận, ví dụ H23.38-230905-0007")
                .holding(typedCode)
                .mistaken(
                        judged && normalCode().isEmpty()
                                ? "Hãy gõ mã hồ sơ in trên giấy tiếp nhận."
                                : null);
    }

    Field lastFour() {
        return Field.of(FIGURES, "Bốn số cuối của điện thoại hoặc số căn cước")
                .hinting("Của chủ hồ sơ hoặc của người đi nộp, như đã khai khi nộp")
                .holding(typedFigures)
                .mistaken(
                        judged && !figures().matches("[0-9]{4}")
                                ? "Hãy gõ đúng bốn chữ số cuối."
                                : null);
    }

    List<Field> fields() {
        return List.of(code(), lastFour());
    }

    boolean wrong() {
        return fields().stream().anyMatch(Field::wrong);
    }
}
