package vn.caunoi.calendar;

/** For what a notice makes days off or worked (dịp). */
public enum Occasion {
    TET("Tết Nguyên đán"),
    NATIONAL_DAY("Quốc khánh, ngày liền kề 2/9"),
    SWAP("hoán đổi ngày làm việc"),
    OTHER("dịp khác");

    private final String label;

    Occasion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
