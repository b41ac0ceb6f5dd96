package vn.caunoi.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What was typed about a person (tờ khai người dùng), read into values or mistakes. */
final class PersonForm {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST = 200;

    private final String username;
    private final String name;
    private final String email;
    private final String unit;

    PersonForm(String username, String name, String email, String unit) {
        this.username = username.strip().toLowerCase(Locale.ROOT);
        this.name = Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        this.email = email.strip();
        this.unit = unit;
    }

    static PersonForm of(Colleague colleague) {
        UnitId home = colleague.home();
        return new PersonForm(
                colleague.person().username(),
                colleague.person().name(),
                colleague.person().email(),
                home == null ? Places.WHOLE_PROGRAM : Long.toString(home.value()));
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    /** The unit that was chosen; null for the whole program. */
    @Nullable UnitId home() {
        return UnitId.read(unit).orElse(null);
    }

    Field usernameField(boolean taken) {
        String mistake =
                !USERNAME.matcher(username).matches()
                        ? "Hãy nhập tên đăng nhập từ 2 đến 60 ký tự: chữ không dấu, số, dấu chấm, gạch"
                        : taken ? "Tên đăng nhập này đã có người dùng; hãy chọn tên khác" : null;
        return usernameField().mistaken(mistake);
    }

    Field usernameField() {
        return Field.of("ten", "Tên đăng nhập")
                .hinting("Chữ không dấu và số, ví dụ thuha")
                .holding(username);
    }

    /** Name and e-mail alone, with what is wrong with them. */
    List<Field> personalFields(boolean emailIsTaken) {
        return List.of(
                field("ho-ten", "Họ và tên", name).mistaken(nameMistake()),
                field("thu", "Thư điện tử", email).mistaken(emailMistake(emailIsTaken)));
    }

    List<Field> fields(boolean emailIsTaken, List<Choice> places) {
        List<Field> personal = personalFields(emailIsTaken);
        return List.of(
                personal.get(0),
                personal.get(1),
                unitField()
                        .mistaken(
                                places.stream().anyMatch(place -> place.value().equals(unit))
                                        ? null
                                        : "Hãy chọn đơn vị trong danh sách"));
    }

    List<Field> fields() {
        return List.of(
                field("ho-ten", "Họ và tên", name),
                field("thu", "Thư điện tử", email),
                unitField());
    }

    static boolean fit(Stream<Field> fields) {
        return fields.noneMatch(Field::wrong);
    }

    private Field unitField() {
        return field("don-vi", "Đơn vị công tác", unit)
                .hinting("Người quản trị của đơn vị này trông coi tài khoản");
    }

    private @Nullable String nameMistake() {
        if (name.isEmpty()) {
            return "Hãy nhập họ và tên";
        }
        boolean odd = name.codePoints().anyMatch(Character::isISOControl);
        return name.length() > LONGEST || odd
                ? "Họ và tên chỉ gồm chữ, nhiều nhất " + LONGEST + " ký tự"
                : null;
    }

    private @Nullable String emailMistake(boolean taken) {
        if (email.isEmpty()) {
            return null;
        }
        if (email.length() > LONGEST || !EMAIL.matcher(email).matches()) {
            return "Hãy nhập thư điện tử đúng dạng, ví dụ thuha@example.vn";
        }
        return taken ? "Thư điện tử này đã thuộc tài khoản khác" : null;
    }

    private static Field field(String name, String label, String value) {
        return Field.of(name, label).holding(value);
    }
}
