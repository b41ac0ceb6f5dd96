package vn.caunoi.dossiers.counter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.web.components.Field;

/**
 * A line of the page on which certifications are recorded (một dòng chứng thực): who came with
 * what, how many copies, what was paid.
 */
final class Certification {

    private final int number;
    private final TypedForm form;

    Certification(int number, Function<String, @Nullable String> typed) {
        this.number = number;
        this.form = new TypedForm(typed);
        String line = "dòng " + number;
        form.ask(name("loai"), "Loại chứng thực, " + line, null);
        form.ask(name("ten"), "Người yêu cầu, " + line, null);
        form.ask(name("giay"), "Giấy tờ, " + line, null);
        form.ask(name("ban"), "Số bản, " + line, null);
        form.ask(name("phi"), "Phí (đồng), " + line, null);
        form.ask(name("bien-lai"), "Biên lai, " + line, null);
    }

    /** A line without a mistake; whoever pays gets a receipt. */
    record Entered(
            int number,
            Procedure procedure,
            String name,
            String paper,
            int copies,
            long fee,
            String receipt) {

        /** The same line of the same page is recorded once. */
        UUID key(UUID page) {
            return UUID.nameUUIDFromBytes((page + " " + number).getBytes(StandardCharsets.UTF_8));
        }

        Intake intake(UUID page) {
            return new Intake(
                    key(page),
                    Outcome.AT_ONCE,
                    null,
                    Applicant.named(name),
                    null,
                    procedure.particulars().ways().getFirst(),
                    List.of(new BroughtPaper(paper, 0, 0, copies, "")),
                    ReturnWay.COUNTER,
                    null,
                    null,
                    "");
        }
    }

    Field field(String what) {
        return form.field(name(what));
    }

    List<Field> all() {
        return form.all();
    }

    /** The kind of certification alone makes no line. */
    boolean isEmpty() {
        return form.all().stream()
                .filter(field -> !field.name().equals(name("loai")))
                .allMatch(field -> field.value().isEmpty());
    }

    boolean wrong() {
        return form.wrong();
    }

    /** The line; every mistake in it is said beside its field. */
    Optional<Entered> read(List<Procedure> kinds) {
        Optional<Procedure> kind =
                kinds.stream()
                        .filter(each -> each.code().value().equals(form.text(name("loai"))))
                        .findFirst();
        if (kind.isEmpty()) {
            form.mistaken(name("loai"), here("hãy chọn loại chứng thực."));
        }
        form.require(name("ten"), here("hãy ghi tên người yêu cầu."));
        form.require(name("giay"), here("hãy ghi giấy tờ được chứng thực."));
        int copies = copies();
        long fee = fee();
        return form.wrong() ? Optional.empty() : kind.map(each -> entered(each, copies, fee));
    }

    private int copies() {
        String typed = form.text(name("ban"));
        if (typed.matches("[1-9][0-9]{0,2}")) {
            return Integer.parseInt(typed);
        }
        form.mistaken(name("ban"), here("hãy ghi số bản bằng chữ số, ví dụ 2."));
        return 0;
    }

    private long fee() {
        long fee = form.text(name("phi")).isEmpty() ? 0 : Money.read(form, name("phi"));
        if (fee > 0) {
            form.require(name("bien-lai"), here("đã thu phí thì ghi số biên lai."));
        }
        return fee;
    }

    private Entered entered(Procedure procedure, int copies, long fee) {
        return new Entered(
                number,
                procedure,
                form.text(name("ten")),
                form.text(name("giay")),
                copies,
                fee,
                form.text(name("bien-lai")));
    }

    private String here(String sentence) {
        return "Dòng %d: %s".formatted(number, sentence);
    }

    private String name(String what) {
        return what + "-" + number;
    }
}
