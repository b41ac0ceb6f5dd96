package vn.caunoi.units;

/** How far a fact has been checked (mức đối chiếu). */
public enum Mark {
    READ("đã đọc trong nguồn"),
    SECONDARY("đọc ở bản chép lại, chưa đối chiếu với bản chính thức"),
    UNCHECKED("chưa đối chiếu");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
