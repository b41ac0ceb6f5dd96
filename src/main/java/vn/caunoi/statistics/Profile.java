package vn.caunoi.statistics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.caunoi.statistics.Tally.Part;

/**
 * What an office may mean by its rate (định nghĩa của tỷ lệ): five official or usual definitions,
 * each named and numbered, so that a figure says which one it goes by. A definition never changes;
 * a changed one gets the next version.
 */
public enum Profile {
    ALL_CLASSED(
            "tron-phan-loai",
            "Đúng hạn trong số đã phân loại",
            "(trước hạn + đúng hạn) ÷ (trước hạn + đúng hạn + trễ hạn)",
            "Cách tính của các trang công khai kết quả giải quyết hồ sơ",
            EnumSet.of(Part.IN_TIME, Part.LATE),
            tally -> tally.of(Part.IN_TIME),
            tally -> tally.of(Part.IN_TIME) + tally.of(Part.LATE)),

    DECREE_61(
            "nd61-30",
            "Đúng hạn trên số phải giải quyết",
            "(trước hạn + đúng hạn) ÷ số phải giải quyết (tiếp nhận trong kỳ và kỳ trước chuyển"
                    + " sang)",
            "Nghị định 61/2018/NĐ-CP, Điều 30 khoản 2 điểm c",
            EnumSet.of(Part.RECEIVED, Part.IN_TIME),
            tally -> tally.of(Part.IN_TIME),
            tally -> tally.of(Part.RECEIVED)),

    /** The same number as the first, but read off the columns of {@link Report06a}. */
    FORM_06A(
            "06a",
            "Đúng hạn trong số đã giải quyết của biểu II.06a",
            "(trước hạn + đúng hạn) ÷ đã giải quyết, với đã giải quyết = trước hạn + đúng hạn +"
                    + " trễ hạn",
            "Biểu II.06a, chế độ báo cáo định kỳ về kiểm soát thủ tục hành chính",
            EnumSet.of(Part.IN_TIME, Part.LATE),
            tally -> tally.of(Part.IN_TIME),
            tally -> tally.of(Part.IN_TIME) + tally.of(Part.LATE)),

    /**
     * Of those in time the ones that had to be supplemented more than once are taken off, and the
     * wait of whoever has to bring something does not count.
     */
    INDEX_2_1(
            "vpcp-2.1",
            "Chỉ số 2.1: đúng hạn và còn trong hạn",
            "(đã giải quyết đúng hạn + đang giải quyết trong hạn) ÷ số phải giải quyết; hồ sơ bị"
                    + " yêu cầu bổ sung quá một lần tính là quá hạn; thời gian chờ bổ sung được"
                    + " trừ; điểm = 20 × tỷ lệ",
            "Quyết định 766/QĐ-TTg, nhóm chỉ số 2.1",
            EnumSet.of(Part.RECEIVED, Part.IN_TIME, Part.OPEN_IN_TIME),
            tally ->
                    tally.of(Part.IN_TIME)
                            + tally.of(Part.OPEN_IN_TIME)
                            - tally.of(Part.ASKED_TWICE),
            tally -> tally.of(Part.RECEIVED)),

    ONE_MINUS_LATE(
            "mot-tru-tre",
            "Một trừ tỷ lệ trễ hạn",
            "1 − trễ hạn ÷ số phải giải quyết",
            "Cách tính của các trang công khai kết quả giải quyết hồ sơ",
            EnumSet.of(Part.RECEIVED, Part.LATE),
            tally -> tally.of(Part.RECEIVED) - tally.of(Part.LATE),
            tally -> tally.of(Part.RECEIVED));

    private static final int VERSION = 1;

    private final String code;
    private final String label;
    private final String formula;
    private final String source;
    private final Set<Part> asks;
    private final ToLongFunction<Tally> part;
    private final ToLongFunction<Tally> whole;

    Profile(
            String code,
            String label,
            String formula,
            String source,
            Set<Part> asks,
            ToLongFunction<Tally> part,
            ToLongFunction<Tally> whole) {
        this.code = code;
        this.label = label;
        this.formula = formula;
        this.source = source;
        this.asks = asks;
        this.part = part;
        this.whole = whole;
    }

    public static Optional<Profile> read(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** As it stands in an address and in a snapshot: "nd61-30". */
    public String code() {
        return code;
    }

    public int version() {
        return VERSION;
    }

    public String label() {
        return label;
    }

    /** What is reckoned, in words. */
    public String formula() {
        return formula;
    }

    /** Where the definition stands. */
    public String source() {
        return source;
    }

    /** Under which key the room of law keeps what held on which day, and how far it was checked. */
    public String ruleKey() {
        return "thong-ke." + code;
    }

    public Share of(Partition partition) {
        return of(Tally.of(partition)).orElseThrow();
    }

    /** The rate, as far as the counts are there and do not contradict each other. */
    public Optional<Share> of(Tally tally) {
        if (!tally.has(asks)) {
            return Optional.empty();
        }
        long some = part.applyAsLong(tally);
        long all = whole.applyAsLong(tally);
        return some < 0 || some > all ? Optional.empty() : Optional.of(new Share(some, all));
    }

    /** Which counts have to be published for it. */
    public List<Part> asks() {
        return List.copyOf(asks);
    }
}
