package vn.caunoi.cells;

/** An office in a cell (chức vụ trong chi bộ). */
public enum CellOffice {
    SECRETARY("Bí thư"),
    DEPUTY("Phó bí thư"),
    COMMITTEE_MEMBER("Chi ủy viên"),
    GROUP_LEADER("Tổ trưởng tổ đảng");

    private final String label;

    CellOffice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
