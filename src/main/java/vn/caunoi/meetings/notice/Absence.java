package vn.caunoi.meetings.notice;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody cannot come (lý do xin vắng): a class, never a story. */
public enum Absence {
    ILL("om", "ốm"),
    TRAVEL("cong-tac", "đi công tác"),
    FAMILY("gia-dinh", "việc gia đình"),
    OTHER("khac", "khác");

    private final String code;
    private final String label;

    Absence(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static Optional<Absence> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    /** As the roll call writes it. */
    public String label() {
        return label;
    }
}
