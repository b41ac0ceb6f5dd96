package vn.caunoi.dossiers.counter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.TypedTime;
import vn.caunoi.dossiers.counter.Applicant.Role;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Field;

/** The fields about one person on the intake form (phần ghi về một người). */
final class PersonFields {

    private static final Pattern IDENTITY = Pattern.compile("[0-9]{9}|[0-9]{12}|[A-Z][0-9]{7,8}");
    private static final Pattern TELEPHONE = Pattern.compile("0[0-9]{8,10}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private static final String TELEPHONE_HINT = "Để báo kết quả và để tra cứu";
    private static final String AUTHORITY = "Giấy ủy quyền hoặc giấy giới thiệu";
    private static final String AUTHORITY_HINT =
            "Số, ngày, nơi chứng thực; hoặc quan hệ khi luật không đòi giấy";

    private final Role role;
    private final String prefix;
    private final TypedForm form;

    private PersonFields(Role role, TypedForm form) {
        this.role = role;
        this.prefix = role == Role.OWNER ? "chu-" : "nop-";
        this.form = form;
    }

    static PersonFields of(
            Role role, Function<String, @Nullable String> typed, @Nullable Applicant known) {
        var fields = new PersonFields(role, new TypedForm(typed));
        fields.ask(Optional.ofNullable(known));
        fields.takeCard();
        return fields;
    }

    private void ask(Optional<Applicant> known) {
        String whose = role.label().toLowerCase(Locale.ROOT);
        ask(
                "qr",
                "Quét mã QR thẻ căn cước của " + whose,
                "Đưa con trỏ vào ô này rồi quét; các ô dưới tự điền",
                Optional.empty());
        ask("ten", "Họ và tên " + whose, null, known.map(Applicant::name));
        ask("so", "Số định danh hoặc hộ chiếu", null, known.map(Applicant::identityNumber));
        ask(
                "sinh",
                "Ngày sinh",
                "Ví dụ 05/09/1990",
                known.flatMap(Applicant::bornOn).map(Formats::day));
        ask("o", "Địa chỉ", null, known.map(Applicant::address));
        ask("dien-thoai", "Điện thoại", TELEPHONE_HINT, known.map(Applicant::telephone));
        ask("thu", "Thư điện tử", null, known.map(Applicant::email));
        if (submits()) {
            ask("uy-quyen", AUTHORITY, AUTHORITY_HINT, known.map(Applicant::authority));
        }
    }

    private void ask(String name, String label, @Nullable String hint, Optional<String> known) {
        form.ask(prefix + name, label, hint, known.orElse(""));
    }

    /** What was scanned fills what nobody typed; a wrong text stays where it is. */
    private void takeCard() {
        String scanned = form.text(prefix + "qr");
        if (scanned.isEmpty()) {
            return;
        }
        List<String> mistakes = CitizenCard.mistakes(scanned);
        if (!mistakes.isEmpty()) {
            form.mistaken(prefix + "qr", String.join(" ", mistakes));
            return;
        }
        CitizenCard card = CitizenCard.read(scanned);
        form.fill(prefix + "ten", card.name());
        form.fill(prefix + "so", card.number());
        form.fill(prefix + "sinh", Formats.day(card.born()));
        form.fill(prefix + "o", card.address());
        form.clear(prefix + "qr");
    }

    Field field(String name) {
        return form.field(prefix + name);
    }

    boolean submits() {
        return role == Role.SUBMITTER;
    }

    boolean empty() {
        return form.all().stream().allMatch(field -> field.value().isEmpty());
    }

    List<Field> all() {
        return form.all();
    }

    boolean wrong() {
        return form.wrong();
    }

    /** Somebody without a mistake; all mistakes are said beside their fields. */
    Optional<Applicant> read() {
        requireName();
        var person =
                new Said(identity(), born(), telephone(), email(), submits() ? authority() : "");
        return form.wrong()
                ? Optional.empty()
                : Optional.of(
                        new Applicant(
                                role,
                                form.text(prefix + "ten"),
                                person.identity(),
                                person.born(),
                                form.text(prefix + "o"),
                                person.telephone(),
                                person.email(),
                                person.authority()));
    }

    /** What was read of the fields, each with its mistake said. */
    private record Said(
            String identity,
            @Nullable LocalDate born,
            String telephone,
            String email,
            String authority) {}

    private void requireName() {
        form.require(
                prefix + "ten",
                "Hãy ghi họ tên %s, hoặc quét mã QR thẻ căn cước."
                        .formatted(role.label().toLowerCase(Locale.ROOT)));
    }

    private String authority() {
        form.require(
                prefix + "uy-quyen",
                "Người nộp không phải chủ hồ sơ: hãy ghi giấy ủy quyền, hoặc quan hệ với chủ hồ sơ"
                        + " khi luật không đòi giấy.");
        return form.text(prefix + "uy-quyen");
    }

    private String identity() {
        String typed = form.text(prefix + "so").replaceAll("[ .]", "").toUpperCase(Locale.ROOT);
        if (!typed.isEmpty() && !IDENTITY.matcher(typed).matches()) {
            form.mistaken(
                    prefix + "so",
                    "Số định danh có 12 chữ số, chứng minh nhân dân cũ 9 chữ số, hộ chiếu một chữ cái"
                            + " rồi 7 hoặc 8 chữ số.");
        }
        return typed;
    }

    private String email() {
        String typed = form.text(prefix + "thu");
        if (!typed.isEmpty() && !EMAIL.matcher(typed).matches()) {
            form.mistaken(prefix + "thu", "Hãy ghi đúng địa chỉ thư, ví dụ ten@vidu.vn.");
        }
        return typed;
    }

    private String telephone() {
        String digits =
                form.text(prefix + "dien-thoai")
                        .replaceAll("[ .()-]", "")
                        .replaceFirst("^\\+84", "0");
        if (!digits.isEmpty() && !TELEPHONE.matcher(digits).matches()) {
            form.mistaken(
                    prefix + "dien-thoai",
                    "Số điện thoại bắt đầu bằng 0 và có 9 đến 11 chữ số, ví dụ 0912 345 678.");
        }
        return digits;
    }

    private @Nullable LocalDate born() {
        String typed = form.text(prefix + "sinh");
        Optional<LocalDate> day = TypedTime.day(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            form.mistaken(prefix + "sinh", "Hãy ghi một ngày có thật, ví dụ 05/09/1990.");
        }
        return day.orElse(null);
    }
}
