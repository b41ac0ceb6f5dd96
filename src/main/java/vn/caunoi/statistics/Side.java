package vn.caunoi.statistics;

/** Whose dossiers (của ai): those that a unit received, or those that it has to decide. */
public enum Side {
    RECEIVING("tiep-nhan", "receiving_unit", "Đơn vị tiếp nhận"),
    COMPETENT("giai-quyet", "competent_unit", "Đơn vị giải quyết");

    private final String code;
    private final String column;
    private final String label;

    Side(String code, String column, String label) {
        this.code = code;
        this.column = column;
        this.label = label;
    }

    /** As it stands in an address. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    String column() {
        return column;
    }
}
