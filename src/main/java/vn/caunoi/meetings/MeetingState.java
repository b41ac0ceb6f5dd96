package vn.caunoi.meetings;

/** How far a meeting has come (trạng thái cuộc họp). */
public enum MeetingState {
    PLANNED("dự kiến"),
    CONVENED("đã thông báo"),
    OPEN("đang họp"),
    CLOSED("đã bế mạc, biên bản chưa ký"),
    MINUTED("biên bản đã ký"),
    CALLED_OFF("đã hoãn hoặc hủy");

    private final String label;

    MeetingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
