package vn.caunoi.resolutions.points;

/** Grades of a meeting and of a year (xếp loại), the best first. */
enum Grade {
    GOOD("Tốt"),
    FAIR("Khá"),
    AVERAGE("Trung bình"),
    WEAK("Kém");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isBelow(Grade other) {
        return compareTo(other) > 0;
    }
}
