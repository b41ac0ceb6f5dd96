package vn.caunoi.procedures.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.spreadsheets.Problem;
import vn.caunoi.web.Formats;

/**
 * What an import did or would do (kết quả nhập).
 *
 * @param fresh procedures that were unknown
 * @param revised new revisions of known ones
 * @param ended known ones that get an end
 * @param apart how many ways were taken out of texts that run together
 * @param problems any of them keeps the whole file out
 * @param doubts readable, but worth a look
 * @param done whether it was written
 */
record Report(
        int rows,
        int fresh,
        int revised,
        int ended,
        int unchanged,
        int apart,
        List<Problem> problems,
        List<Problem> doubts,
        boolean done) {

    boolean isClean() {
        return problems.isEmpty();
    }

    /** How many rows something is wrong with. */
    long wrongRows() {
        return problems.stream().map(Problem::row).distinct().count();
    }

    String sentence() {
        String counts =
                "%s hàng: %s thủ tục mới, %s bản mới, %s hết hiệu lực, %s không đổi"
                        .formatted(
                                Formats.number(rows),
                                Formats.number(fresh),
                                Formats.number(revised),
                                Formats.number(ended),
                                Formats.number(unchanged));
        if (!isClean()) {
            return "Không nhập gì: %s lỗi ở %s trong %s hàng."
                    .formatted(
                            Formats.number(problems.size()),
                            Formats.number(wrongRows()),
                            Formats.number(rows));
        }
        return (done ? "Đã nhập " : "Chạy thử, chưa ghi: ") + counts + ".";
    }

    Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("rows", rows);
        facts.put("fresh", fresh);
        facts.put("revised", revised);
        facts.put("ended", ended);
        facts.put("unchanged", unchanged);
        facts.put("apart", apart);
        facts.put("done", done);
        facts.put("problems", problems.stream().map(Problem::sentence).toList());
        facts.put("doubts", doubts.stream().map(Problem::sentence).toList());
        return facts;
    }
}
