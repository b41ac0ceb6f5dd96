package vn.caunoi.resolutions.points;

import vn.caunoi.web.Right;

/** What may be done with points besides what a cell's own rights say (quyền về điểm). */
enum PointsRight implements Right {
    READ("cham-diem.xem", "Xem điểm các kỳ sinh hoạt của chi bộ"),
    DECIDE("cham-diem.quyet-dinh", "Quyết định điểm sinh hoạt của chi bộ");

    private final String code;
    private final String label;

    PointsRight(String code, String label) {
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
