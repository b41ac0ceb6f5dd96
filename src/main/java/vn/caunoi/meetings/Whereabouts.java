package vn.caunoi.meetings;

/** What the roll call says of a seat (điểm danh). */
public enum Whereabouts {
    UNMARKED("chưa điểm danh"),
    HERE("có mặt"),
    ONLINE("có mặt trực tuyến"),
    LEFT("về trước"),
    EXCUSED("vắng có lý do"),
    UNEXCUSED("vắng không lý do");

    private final String label;

    Whereabouts(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Takes part at this moment. */
    public boolean isThere() {
        return this == HERE || this == ONLINE;
    }

    /** Took part, whether to the end or not. */
    public boolean hasCome() {
        return isThere() || this == LEFT;
    }
}
