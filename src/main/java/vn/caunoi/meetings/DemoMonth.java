package vn.caunoi.meetings;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * What an invented cell talked about in one month.
 *
 * @param theme of the thematic part; empty in months without one
 */
record DemoMonth(
        int absent,
        int against,
        String theme,
        String question,
        String said,
        String saidToo,
        String asked,
        String answered,
        String task,
        String owner) {

    static DemoMonth of(NamedCsvRecord row) {
        return new DemoMonth(
                Integer.parseInt(row.getField("absent")),
                Integer.parseInt(row.getField("against")),
                row.getField("theme"),
                row.getField("question"),
                row.getField("said"),
                row.getField("saidToo"),
                row.getField("asked"),
                row.getField("answered"),
                row.getField("task"),
                row.getField("owner"));
    }

    boolean isThematic() {
        return !theme.isEmpty();
    }

    MeetingKind kind() {
        return isThematic() ? MeetingKind.COMBINED : MeetingKind.REGULAR;
    }

    int minutes() {
        return isThematic() ? 120 : 90;
    }

    /** Items are questions; their times add up to the length of the meeting. */
    List<NewItem> agenda(int month) {
        return List.of(
                NewItem.of(
                        "Việc giao kỳ trước đã xong chưa, vướng ở đâu?",
                        ItemKind.INFORMATION,
                        "Phó bí thư chi bộ",
                        15),
                NewItem.of(
                        "Cấp trên có chủ trương gì mới mà thôn mình phải làm?",
                        ItemKind.INFORMATION,
                        "Bí thư chi bộ",
                        15),
                NewItem.of(
                        "Mỗi đồng chí viết ra: việc gì ở thôn cần bàn trước tiên?",
                        ItemKind.SILENT_ROUND,
                        "",
                        5),
                NewItem.of(question, ItemKind.DISCUSSION, "Bí thư chi bộ", isThematic() ? 65 : 35),
                NewItem.of(
                        "Thông qua nghị quyết tháng %02d?".formatted(month),
                        ItemKind.DECISION,
                        "Bí thư chi bộ",
                        20));
    }
}
