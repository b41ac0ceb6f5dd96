package vn.caunoi.resolutions;

/** How far a task has come (tình trạng nhiệm vụ). */
public enum TaskState {
    OPEN("đang làm"),
    DONE("hoàn thành"),
    MISSED("không đạt"),
    POSTPONED("lùi hạn"),
    CANCELLED("thôi giao");

    private final String label;

    TaskState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
