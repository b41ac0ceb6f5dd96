package vn.caunoi.cells;

import vn.caunoi.web.Right;

/** What may be done in a cell (quyền trong chi bộ); each holds at the cell's node alone. */
public enum CellRight implements Right {
    SWITCH("chi-bo.bat-tat", "Bật, tắt phần sinh hoạt chi bộ theo văn bản của cấp ủy"),
    READ("chi-bo.xem", "Xem danh sách đảng viên của chi bộ"),
    KEEP("chi-bo.quan-ly", "Ghi đảng viên, chức vụ của chi bộ"),
    TAKE_PART("chi-bo.du-hop", "Xem chương trình, tài liệu, góp ý, dự họp"),
    PREPARE("chi-bo.chuan-bi", "Lập kế hoạch, chuẩn bị, thông báo cuộc họp"),
    RUN("chi-bo.dieu-hanh", "Điều hành cuộc họp, ghi biên bản"),
    FOLLOW("chi-bo.theo-doi", "Theo dõi chi bộ từ cấp trên");

    private final String code;
    private final String label;

    CellRight(String code, String label) {
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
