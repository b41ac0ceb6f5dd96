package vn.caunoi.meetings;

/** What is voted on, which says how many votes it needs (nội dung biểu quyết). */
public enum Matter {
    /** Programme, minutes, score: how the meeting is run. */
    PROCEDURE("sinh-hoat.qua-ban.dieu-hanh", "điều hành cuộc họp"),
    RESOLUTION("sinh-hoat.qua-ban.nghi-quyet", "nghị quyết, kết luận"),
    ADMISSION("sinh-hoat.qua-ban.ket-nap", "kết nạp đảng viên, công nhận đảng viên chính thức"),
    ELECTION("sinh-hoat.qua-ban.bau-cu", "bầu cử"),
    DISCIPLINE("sinh-hoat.qua-ban.ky-luat", "kỷ luật (khiển trách, cảnh cáo, cách chức)"),
    EXPULSION("sinh-hoat.qua-ban.khai-tru", "khai trừ, xóa tên"),
    CONFIDENCE("sinh-hoat.qua-ban.tin-nhiem", "lấy phiếu tín nhiệm");

    private final String key;
    private final String label;

    Matter(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The rule of its majority. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** Elections, discipline and confidence are decided on paper alone. */
    public boolean onPaperOnly() {
        return this == ELECTION || this == DISCIPLINE || this == EXPULSION || this == CONFIDENCE;
    }
}
