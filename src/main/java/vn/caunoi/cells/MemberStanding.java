package vn.caunoi.cells;

/** As what somebody belongs to a cell (tư cách đảng viên trong chi bộ). */
public enum MemberStanding {
    /** Votes. */
    OFFICIAL("chính thức"),
    /** Speaks, does not vote (Điều lệ Đảng, Điều 5). */
    PROBATIONARY("dự bị"),
    /** Takes part here for a while, belongs elsewhere and does not vote here. */
    GUEST("sinh hoạt tạm thời");

    private final String label;

    MemberStanding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
