package vn.caunoi.dossiers.counter;

import vn.caunoi.documents.Series;
import vn.caunoi.units.UnitId;

/** What became of what somebody brought to the counter (kết quả tiếp nhận). */
enum Outcome {
    RECEIVED("nhan", "01", "TNHS", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
    /** Nghị định 61/2018/NĐ-CP, Điều 17 khoản 4: no receipt, but recorded. */
    AT_ONCE("tra-ngay", "01", "", "Hồ sơ có kết quả ngay"),
    ASKED("bo-sung", "02", "HDHS", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
    REFUSED("tu-choi", "03", "TCHS", "Phiếu từ chối tiếp nhận giải quyết hồ sơ");

    private final String word;
    private final String form;
    private final String sign;
    private final String label;

    Outcome(String word, String form, String sign, String label) {
        this.word = word;
        this.form = form;
        this.sign = sign;
        this.label = label;
    }

    /** By the button that was pressed. */
    static Outcome of(String word) {
        for (Outcome outcome : values()) {
            if (outcome.word.equals(word)) {
                return outcome;
            }
        }
        return RECEIVED;
    }

    String word() {
        return word;
    }

    /** The number of its form in Thông tư 03/2025/TT-VPCP. */
    String form() {
        return form;
    }

    /** Behind the number of its paper: "07/TNHS"; empty where nobody gets a paper. */
    String sign() {
        return sign;
    }

    /** Whether somebody goes home with an official form. */
    boolean onPaper() {
        return !sign.isEmpty();
    }

    /** The papers that are numbered together with it. */
    Series series(UnitId unit, int year) {
        return new Series("mau-" + form, unit, year);
    }

    String label() {
        return label;
    }

    /** What its paper is called in short. */
    String paper() {
        return switch (this) {
            case RECEIVED, AT_ONCE -> "giấy hẹn";
            case ASKED -> "phiếu bổ sung";
            case REFUSED -> "phiếu từ chối";
        };
    }

    boolean accepts() {
        return this == RECEIVED || this == AT_ONCE;
    }
}
