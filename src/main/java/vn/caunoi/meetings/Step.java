package vn.caunoi.meetings;

/** How far the people in the room have come (bước tiến hành). */
public enum Step {
    PREPARING("Chuẩn bị"),
    OPENING("Mở đầu"),
    CONDUCTING("Tiến hành"),
    CLOSING("Kết thúc");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
