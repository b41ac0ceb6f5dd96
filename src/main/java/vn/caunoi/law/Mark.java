package vn.caunoi.law;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far a rule has been checked against its text (mức đối chiếu). */
public enum Mark {
    READ("V", "đã đọc văn bản"),
    SECONDARY("2", "đọc ở nguồn thứ cấp"),
    COMPUTED("C", "suy ra từ nguồn đã đọc"),
    MEMORY("M", "ghi theo trí nhớ, cần kiểm tra"),
    PROPOSED("P", "đề xuất của phần mềm"),
    UNCHECKED("chưa đối chiếu", "chưa đối chiếu với văn bản");

    private final String code;
    private final String label;

    Mark(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As it stands in a pack of rules: "V". */
    public String code() {
        return code;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** By its code; empty for a code that is none. */
    public static Optional<Mark> read(String code) {
        return Arrays.stream(values()).filter(mark -> mark.code.equals(code)).findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(Mark::code).collect(Collectors.joining(", "));
    }
}
