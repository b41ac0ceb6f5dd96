package vn.caunoi.dossiers.counter;

/** What became of what somebody brought to the counter (kết quả tiếp nhận). */
enum Outcome {
    RECEIVED("nhan", "01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
    /** Nghị định 61/2018/NĐ-CP, Điều 17 khoản 4: no receipt, but recorded. */
    AT_ONCE("tra-ngay", "01", "Hồ sơ có kết quả ngay"),
    ASKED("bo-sung", "02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
    REFUSED("tu-choi", "03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ");

    private final String word;
    private final String form;
    private final String label;

    Outcome(String word, String form, String label) {
        this.word = word;
        this.form = form;
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

    String label() {
        return label;
    }

    boolean accepts() {
        return this == RECEIVED || this == AT_ONCE;
    }
}
