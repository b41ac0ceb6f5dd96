package vn.caunoi.statistics.pages;

import vn.caunoi.web.Right;

/** What a leader sees of the figures beyond what everybody sees (quyền của lãnh đạo). */
enum LeaderRight implements Right {
    FIGURES_ON_DESK("thong-ke.ban-lam-viec", "Xem số liệu của đơn vị trên bàn làm việc"),
    FULL_REPORT("thong-ke.bao-cao-06a", "Lập báo cáo 06a đầy đủ");

    private final String code;
    private final String label;

    LeaderRight(String code, String label) {
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
