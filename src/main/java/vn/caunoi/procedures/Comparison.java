package vn.caunoi.procedures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two revisions say differently (so sánh hai bản), in words. */
public final class Comparison {

    private Comparison() {}

    /** A part that differs; empty text where one says nothing. */
    public record Difference(String part, String before, String after) {}

    public static List<Difference> of(Particulars before, Particulars after) {
        Map<String, String> old = parts(before);
        return parts(after).entrySet().stream()
                .map(
                        part ->
                                new Difference(
                                        part.getKey(),
                                        old.getOrDefault(part.getKey(), ""),
                                        part.getValue()))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    private static Map<String, String> parts(Particulars particulars) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("Tên", particulars.name());
        parts.put("Lĩnh vực", particulars.field());
        parts.put("Cấp thực hiện", lines(particulars.levels().stream().map(Level::label)));
        parts.put("Ai được nộp", lines(particulars.applicants().stream()));
        parts.put("Nơi tiếp nhận", lines(particulars.receiving().stream().map(Body::name)));
        parts.put("Cơ quan giải quyết", lines(particulars.competent().stream().map(Body::name)));
        parts.put(
                "Cách nộp, thời hạn, phí", lines(particulars.ways().stream().map(Comparison::way)));
        parts.put("Giấy tờ", lines(particulars.papers().stream().map(Comparison::paper)));
        parts.put("Các bước", lines(particulars.steps().stream().map(Comparison::step)));
        parts.put("Kết quả", particulars.result());
        parts.put("Điều kiện", particulars.conditions());
        parts.put("Căn cứ pháp lý", lines(particulars.bases().stream()));
        parts.put("Nhạy cảm", particulars.sensitive() ? "có" : "không");
        parts.put("Nhận sau 15 giờ", particulars.afterThree() ? "chuyển ngày làm việc sau" : "");
        parts.put("Quyết định công bố", particulars.decision());
        return parts;
    }

    private static String way(Way way) {
        return joined(
                way.channel().label(),
                way.limit() == null ? "" : way.limit().toString(),
                way.fee().toString(),
                way.fee().basis(),
                way.note());
    }

    private static String paper(Paper paper) {
        return joined(paper.name(), paper.counts(), paper.form());
    }

    private static String step(Step step) {
        return joined(
                step.role(),
                step.limit() == null ? "" : step.limit().toString(),
                step.task(),
                step.soon() == null ? "" : "nhắc trước " + step.soon() + " ngày làm việc");
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
