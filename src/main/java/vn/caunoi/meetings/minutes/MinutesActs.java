package vn.caunoi.meetings.minutes;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the journal calls what is done with minutes. */
@Component
class MinutesActs implements ActLabels {

    static final String SIGN = "sinh-hoat.ky-bien-ban";
    static final String ADD = "sinh-hoat.bo-sung-bien-ban";
    static final String SCAN = "sinh-hoat.ban-ky";
    static final String STYLE = "sinh-hoat.the-thuc";
    static final String ENTER = "sinh-hoat.nhap-giay";

    @Override
    public Map<String, String> labels() {
        return Map.of(
                SIGN, "Ký biên bản",
                ADD, "Bổ sung biên bản",
                SCAN, "Đính kèm bản ký biên bản",
                STYLE, "Đặt thể thức văn bản của chi bộ",
                ENTER, "Nhập cuộc họp ghi trên giấy");
    }
}
