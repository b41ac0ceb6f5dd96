package vn.caunoi.resolutions;

import java.util.Arrays;
import java.util.Optional;

/** What may cross between the portal's instance and the Party's (loại thư), and which way. */
public enum LetterKind {
    SUGGESTIONS("goi-y", true, "Gợi ý từ số liệu"),
    FIGURES("so-lieu", true, "Số liệu để đo nhiệm vụ"),
    COUNTINGS("cau-hoi-dem", false, "Câu hỏi đếm hồ sơ"),
    EXTRACT("trich-nghi-quyet", false, "Trích nghị quyết"),
    PROMISE("viec-da-hua", false, "Việc đã hứa");

    private final String code;
    private final boolean inwards;
    private final String label;

    LetterKind(String code, boolean inwards, String label) {
        this.code = code;
        this.inwards = inwards;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** Whether it goes from the portal to the Party's rooms. */
    public boolean isInwards() {
        return inwards;
    }

    public String label() {
        return label;
    }

    public static Optional<LetterKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
