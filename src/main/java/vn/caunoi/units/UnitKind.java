package vn.caunoi.units;

/** What a unit is (loại đơn vị): a state body or a Party organisation, on its level. */
public enum UnitKind {
    PROVINCE(Side.STATE, 1, 2, "cấp tỉnh"),
    /** Abolished on 01/07/2025; lives on in the archive. */
    DISTRICT(Side.STATE, 2, 3, "cấp huyện"),
    COMMUNE(Side.STATE, 3, 5, "cấp xã"),
    DEPARTMENT(Side.STATE, 4, 0, "phòng, ban, trung tâm"),
    PARTY_PROVINCE(Side.PARTY, 1, 0, "tỉnh ủy, thành ủy"),
    PARTY_DISTRICT(Side.PARTY, 2, 0, "huyện ủy"),
    PARTY_COMMUNE(Side.PARTY, 3, 0, "đảng ủy cấp xã"),
    PARTY_CELL(Side.PARTY, 4, 0, "chi bộ"),
    PARTY_GROUP(Side.PARTY, 5, 0, "tổ đảng");

    private enum Side {
        STATE,
        PARTY
    }

    private final Side side;
    private final int level;
    private final int codeLength;
    private final String label;

    UnitKind(Side side, int level, int codeLength, String label) {
        this.side = side;
        this.level = level;
        this.codeLength = codeLength;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** How many digits its official code has; 0 when it has none. */
    int codeLength() {
        return codeLength;
    }

    /** Refuses a code that a unit of this kind cannot bear. */
    void mustSuit(OfficialCode code) {
        if (codeLength == 0) {
            throw new Nonsense("loại đơn vị này không có mã; hãy để trống");
        }
        if (code.value().length() != codeLength) {
            throw new Nonsense("mã %s phải có %d chữ số".formatted(label, codeLength));
        }
    }

    /** Whether a tree of the Party's organisations may begin with it; states have theirs by law. */
    boolean mayLeadTheParty() {
        return side == Side.PARTY && level < PARTY_CELL.level;
    }

    boolean mayStandUnder(UnitKind parent) {
        return side == parent.side && level > parent.level;
    }
}
