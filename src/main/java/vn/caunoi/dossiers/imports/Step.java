package vn.caunoi.dossiers.imports;

/** How far an import has come (bước của một lần nhập). */
enum Step {
    MAPPING("Chờ ghép cột"),
    CHECKING("Đang chạy thử"),
    CHECKED("Đã chạy thử"),
    WRITING("Đang ghi vào sổ"),
    WRITTEN("Đã ghi vào sổ"),
    CANCELLED("Đã dừng theo yêu cầu"),
    FAILED("Không làm được");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isRunning() {
        return this == CHECKING || this == WRITING;
    }
}
