package vn.caunoi.dossiers;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Why the facts of a dossier cannot all be right (điểm nghi vấn). A doubtful dossier is kept,
 * listed and counted, never taken for one that is on time. The bits stand in the database.
 */
public enum Doubt {
    FINISH_BEFORE_RECEIPT(0, "Ngày có kết quả, rút hoặc dừng ở trước ngày tiếp nhận"),
    FUTURE_DATE(1, "Có ngày ở sau ngày nguồn cung cấp số liệu"),
    NO_DUE_DAY(2, "Thiếu ngày hẹn trả"),
    CODE_OFF_PATTERN(3, "Mã hồ sơ không đúng mẫu"),
    CODE_OF_ANOTHER_DAY(4, "Ngày trong mã hồ sơ khác ngày tiếp nhận"),
    DUPLICATE_CODE(5, "Trùng mã với hồ sơ khác nội dung"),
    UNKNOWN_PROCEDURE(6, "Thủ tục không có trong danh mục"),
    FINISH_DAY_MISSING(7, "Đã xử lý xong nhưng thiếu ngày có kết quả"),
    CLOSING_DAY_MISSING(8, "Đã rút hoặc dừng nhưng thiếu ngày"),
    DUE_BEFORE_RECEIPT(9, "Ngày hẹn trả ở trước ngày tiếp nhận"),
    STATE_CONTRADICTS_DATES(10, "Có ngày kết thúc nhưng trạng thái chưa kết thúc như vậy");

    /** What only the source can tell; all else follows from the facts. */
    public static final Set<Doubt> TOLD =
            Collections.unmodifiableSet(EnumSet.of(DUPLICATE_CODE, UNKNOWN_PROCEDURE));

    private final int place;
    private final String sentence;

    Doubt(int place, String sentence) {
        this.place = place;
        this.sentence = sentence;
    }

    public int bit() {
        return 1 << place;
    }

    /** What people read. */
    public String sentence() {
        return sentence;
    }

    public static int bits(Collection<Doubt> doubts) {
        return doubts.stream().mapToInt(Doubt::bit).reduce(0, (all, bit) -> all | bit);
    }

    public static Set<Doubt> of(int bits) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        Arrays.stream(values()).filter(doubt -> (bits & doubt.bit()) != 0).forEach(doubts::add);
        return doubts;
    }
}
