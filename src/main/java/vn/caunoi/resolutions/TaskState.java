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

    /** It is still to be done, whether by the first day or by a later one. */
    public boolean isOpen() {
        return this == OPEN || this == POSTPONED;
    }

    /** It says what came of a task, not that it is not asked for. */
    public boolean isOutcome() {
        return this == DONE || this == MISSED;
    }
}
