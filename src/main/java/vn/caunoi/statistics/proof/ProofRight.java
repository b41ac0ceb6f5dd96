package vn.caunoi.statistics.proof;

import vn.caunoi.web.Right;

/** What may be done with closed periods (quyền với kỳ số liệu). */
enum ProofRight implements Right {
    CLOSE("thong-ke.khoa-ky", "Khóa kỳ số liệu"),
    AUDIT("thong-ke.kiem-toan", "Tải dòng đầy đủ của kỳ đã khóa để kiểm toán");

    private final String code;
    private final String label;

    ProofRight(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
