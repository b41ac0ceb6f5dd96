package vn.caunoi.dossiers.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.procedures.Paper;
import vn.caunoi.web.components.Field;

/**
 * The papers of a procedure on the intake form (bảng thành phần hồ sơ): what was brought, how many
 * of which kind, what is missing.
 */
final class PaperFields {

    private static final String ALL = "du";
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");

    private final List<Paper> papers;
    private final TypedForm form;

    PaperFields(List<Paper> papers, Function<String, @Nullable String> typed) {
        this.papers = papers;
        this.form = new TypedForm(typed);
        form.ask(ALL, "Đủ giấy tờ như danh mục", null);
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            form.ask(name(i), paper.name(), null);
            form.ask(name(i) + "-chinh", "Bản chính", null, "" + paper.originals());
            form.ask(name(i) + "-chung-thuc", "Bản sao chứng thực", null, "" + paper.certified());
            form.ask(name(i) + "-sao", "Bản sao", null, "" + paper.copies());
            form.ask(name(i) + "-thieu", "Thiếu hoặc chưa đúng ở đâu", null);
        }
    }

    int size() {
        return papers.size();
    }

    Paper paper(int number) {
        return papers.get(number);
    }

    Field whole() {
        return form.field(ALL);
    }

    /** A field of one paper: "", "-chinh", "-chung-thuc", "-sao" or "-thieu". */
    Field field(int number, String what) {
        return form.field(name(number) + what);
    }

    boolean ticked(int number) {
        return !field(number, "").value().isEmpty();
    }

    List<Field> all() {
        return form.all();
    }

    boolean wrong() {
        return form.wrong();
    }

    /** What was brought and what is missing, as this outcome needs it said. */
    List<BroughtPaper> read(Outcome outcome) {
        List<BroughtPaper> brought = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            readOne(i, outcome).ifPresent(brought::add);
        }
        if (outcome.accepts() && !papers.isEmpty() && brought.isEmpty() && !form.wrong()) {
            form.mistaken(ALL, "Hãy đánh dấu các giấy tờ đã nhận, hoặc đánh dấu là đủ.");
        }
        if (outcome == Outcome.ASKED && brought.stream().noneMatch(BroughtPaper::isMissing)) {
            form.mistaken(
                    papers.isEmpty() ? ALL : name(0) + "-thieu",
                    "Hãy ghi giấy tờ nào thiếu hoặc chưa đúng, vì sao; ghi đủ mọi giấy tờ trong một"
                            + " lần.");
        }
        return brought;
    }

    private Optional<BroughtPaper> readOne(int number, Outcome outcome) {
        String missing = form.text(name(number) + "-thieu");
        if (outcome.accepts() && !missing.isEmpty()) {
            form.mistaken(
                    name(number) + "-thieu",
                    "Giấy tờ này còn thiếu nên chưa tiếp nhận được: hãy in phiếu yêu cầu bổ sung,"
                            + " hoặc xóa lý do.");
        }
        boolean here = ticked(number) || !whole().value().isEmpty() && missing.isEmpty();
        if (!here && missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new BroughtPaper(
                        papers.get(number).name(),
                        count(number, "-chinh"),
                        count(number, "-chung-thuc"),
                        count(number, "-sao"),
                        missing));
    }

    private int count(int number, String what) {
        String typed = form.text(name(number) + what);
        if (!typed.isEmpty() && !COUNT.matcher(typed).matches()) {
            form.mistaken(name(number) + what, "Hãy ghi số bản bằng chữ số, ví dụ 1.");
            return 0;
        }
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    private static String name(int number) {
        return "giay-" + (number + 1);
    }
}
