package vn.caunoi.procedures;

import vn.caunoi.web.Formats;

/** A newer revision begins after the one that was to be filed (đã có bản mới hơn). */
public class TooLate extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    TooLate(Procedure newest) {
        super(sentence(newest));
    }

    public static String sentence(Procedure newest) {
        return "Thủ tục %s đã có bản áp dụng từ %s; hãy chọn ngày đó hoặc ngày sau đó."
                .formatted(newest.code(), Formats.day(newest.validFrom()));
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
