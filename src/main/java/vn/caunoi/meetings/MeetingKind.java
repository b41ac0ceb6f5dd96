package vn.caunoi.meetings;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of meetings (hình thức sinh hoạt; Hướng dẫn 42-HD/BTCTW). */
public enum MeetingKind {
    REGULAR("thuong-ky", "thường kỳ"),
    THEMATIC("chuyen-de", "chuyên đề"),
    COMBINED("ket-hop", "thường kỳ kết hợp chuyên đề"),
    EXTRAORDINARY("bat-thuong", "bất thường"),
    COMMITTEE("chi-uy", "họp chi ủy"),
    REVIEW("kiem-diem", "kiểm điểm cuối năm"),
    ADMISSION("ket-nap", "xét kết nạp đảng viên"),
    GROUP("to-dang", "họp tổ đảng"),
    CONGRESS("dai-hoi", "đại hội");

    private final String code;
    private final String label;

    MeetingKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Optional<MeetingKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** It counts as the meeting of its month; a thematic one alone does not. */
    public boolean isRegular() {
        return this == REGULAR || this == COMBINED;
    }

    /** It counts as the thematic one of its quarter. */
    public boolean isThematic() {
        return this == THEMATIC || this == COMBINED;
    }
}
