package vn.caunoi.resolutions.reports;

import vn.caunoi.web.Right;

/** What may be done with reports (quyền xem báo cáo). */
enum ReportRight implements Right {
    READ("nghi-quyet.bao-cao", "Xem báo cáo tổng hợp sinh hoạt chi bộ");

    private final String code;
    private final String label;

    ReportRight(String code, String label) {
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
