package vn.caunoi.publishing.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import vn.caunoi.publishing.Sanitiser;

/** The month's sheet as it was typed: every line, and what is wrong with it. */
final class PayForm {

    private static final long MOST = 1_000_000_000;
    private static final int LONGEST = 300;

    private final List<PaySheets.Line> lines = new ArrayList<>();
    private final Map<Long, String> typed = new LinkedHashMap<>();
    private final Map<Long, String> mistakes = new LinkedHashMap<>();

    /** Reads the fields of these lines and of no others. */
    static PayForm read(HttpServletRequest request, List<PaySheets.Line> known) {
        var form = new PayForm();
        known.forEach(line -> form.read(request, line));
        return form;
    }

    /** An amount as people write it: "150.000", "150 000 đ". */
    static OptionalLong amount(String typed) {
        String digits = typed.strip().replaceAll("(?iu)(đồng|đ|vnđ)$", "").replaceAll("[ .]", "");
        return digits.matches("[0-9]{1,10}") && Long.parseLong(digits) <= MOST
                ? OptionalLong.of(Long.parseLong(digits))
                : OptionalLong.empty();
    }

    private void read(HttpServletRequest request, PaySheets.Line line) {
        String amount = text(request, "tien-" + line.article());
        String author = text(request, "tac-gia-" + line.article());
        String kind = text(request, "loai-" + line.article());
        OptionalLong money = amount(amount);
        typed.put(line.article(), amount);
        judge(line.article(), amount, author, money.isPresent());
        lines.add(
                new PaySheets.Line(
                        line.article(),
                        line.publishedAt(),
                        line.title(),
                        author,
                        kind,
                        money.isPresent() ? money.getAsLong() : null,
                        text(request, "ghi-chu-" + line.article())));
    }

    private void judge(long article, String amount, String author, boolean readable) {
        if (!amount.isEmpty() && !readable) {
            mistakes.put(
                    article,
                    "Số tiền “%s” không đọc được; hãy gõ số đồng, ví dụ 150.000."
                            .formatted(amount));
        } else if (!amount.isEmpty() && author.isEmpty()) {
            mistakes.put(article, "Có tiền mà chưa có tên tác giả.");
        }
    }

    private static String text(HttpServletRequest request, String name) {
        String typed = Objects.requireNonNullElse(request.getParameter(name), "");
        String plain = Sanitiser.plain(typed).replaceAll("\\s+", " ").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    List<PaySheets.Line> lines() {
        return lines;
    }

    List<PaySheets.Line> reckoned() {
        return lines.stream().filter(line -> line.amount() != null).toList();
    }

    Map<Long, String> typed() {
        return typed;
    }

    Map<Long, String> mistakes() {
        return mistakes;
    }
}
