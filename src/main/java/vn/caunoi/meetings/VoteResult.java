package vn.caunoi.meetings;

/** What came of a vote (kết quả biểu quyết). */
public enum VoteResult {
    PASSED("được thông qua"),
    FAILED("không được thông qua"),
    /** Too few who may vote, or a way of voting that the rules do not allow. */
    CANNOT_DECIDE("không đủ điều kiện quyết định"),
    /** More votes than voters. */
    RECOUNT("phải đếm lại"),
    /** The figures are announced as they are. */
    COUNTED("chỉ công bố số phiếu");

    private final String label;

    VoteResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isDecided() {
        return this == PASSED || this == FAILED || this == COUNTED;
    }
}
