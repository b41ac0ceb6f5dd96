package vn.caunoi.units;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.web.Formats;

/** What an import of units did, or would do (kết quả nhập). */
record ImportReport(
        boolean dryRun,
        int rows,
        int fresh,
        int renamed,
        int moved,
        int same,
        List<Problem> problems) {

    String sentence() {
        if (!problems.isEmpty()) {
            return "Không nhập gì cả: tệp có %s lỗi.".formatted(Formats.number(problems.size()));
        }
        return "%s %s đơn vị: %s."
                .formatted(dryRun ? "Chạy thử" : "Đã nhập", Formats.number(rows), counts());
    }

    String counts() {
        return "%s mới, %s đổi tên, %s đổi cấp trên, %s giữ nguyên"
                .formatted(
                        Formats.number(fresh),
                        Formats.number(renamed),
                        Formats.number(moved),
                        Formats.number(same));
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("dryRun", dryRun);
        facts.put("rows", rows);
        facts.put("new", fresh);
        facts.put("renamed", renamed);
        facts.put("moved", moved);
        facts.put("same", same);
        facts.put("problems", problems);
        return facts;
    }
}
