package vn.caunoi.cells;

/** Why a member is not expected at the cell's meetings for a while (lý do không sinh hoạt). */
public enum Leave {
    EXEMPT("được miễn công tác và sinh hoạt đảng"),
    AWAY("sinh hoạt tạm thời ở nơi khác"),
    SPECIAL_DUTY("đang làm nhiệm vụ đặc biệt");

    private final String label;

    Leave(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
