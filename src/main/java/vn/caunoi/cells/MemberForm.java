package vn.caunoi.cells;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What is typed about a member, on a page or in a row of a spreadsheet (phiếu đảng viên). */
final class MemberForm {

    static final String NAME = "ho-ten";
    static final String BIRTH = "nam-sinh";
    static final String STANDING = "tu-cach";
    static final String SINCE = "tu-ngay";
    static final String OFFICE = "chuc-vu";
    static final String OFFICE_SINCE = "giu-chuc-vu-tu";
    static final String WAY = "lien-he";
    static final String PHONE = "dien-thoai";
    static final String EMAIL = "thu-dien-tu";
    static final String ACCOUNT = "tai-khoan";

    private static final int LONGEST = 100;
    private static final int YOUNGEST = 18;
    private static final int OLDEST_YEAR = 1900;
    private static final LocalDate FOUNDING = LocalDate.of(1930, 2, 3);
    private static final Pattern NAME_FORM =
            Pattern.compile("[\\p{L}\\p{M}'’.-]+( [\\p{L}\\p{M}'’.-]+)+");
    private static final Pattern PHONE_FORM = Pattern.compile("\\+?[0-9][0-9 .-]{6,18}[0-9]");
    private static final Pattern EMAIL_FORM =
            Pattern.compile("[^\\s@]{1,64}@[^\\s@.]{1,63}(\\.[^\\s@.]{1,63})+");

    private final Map<String, String> typed;
    private final Map<String, String> mistakes = new LinkedHashMap<>();
    private final boolean isNew;

    private MemberForm(Map<String, String> typed, boolean isNew) {
        this.typed = typed;
        this.isNew = isNew;
    }

    /** For somebody who comes onto the list. */
    static MemberForm blank(LocalDate today) {
        return new MemberForm(
                Map.of(STANDING, MemberStanding.OFFICIAL.name(), SINCE, Formats.day(today)), true);
    }

    /** With what is kept about somebody. */
    static MemberForm of(Particulars who) {
        Map<String, String> kept = new HashMap<>();
        kept.put(NAME, who.name());
        kept.put(BIRTH, Integer.toString(who.birthYear()));
        kept.put(WAY, who.contact().way().name());
        kept.put(PHONE, who.contact().phone());
        kept.put(EMAIL, who.contact().email());
        var person = who.person();
        kept.put(ACCOUNT, person == null ? "" : Long.toString(person.value()));
        return new MemberForm(kept, false);
    }

    /**
     * With what was typed, and what to put right.
     *
     * @param isNew whether standing, office and their days are asked for as well
     */
    static MemberForm typed(Map<String, String> sent, boolean isNew, Ground ground) {
        var form = new MemberForm(sent, isNew);
        form.judge(ground);
        return form;
    }

    /**
     * By what a form is judged.
     *
     * @param known "Nguyễn Thị Hoa 1970" of everybody who is on the list already
     * @param accounts that may be named
     */
    record Ground(LocalDate today, Set<String> known, List<Person> accounts) {}

    boolean isNew() {
        return isNew;
    }

    boolean wrong() {
        return !mistakes.isEmpty();
    }

    /** By field what is wrong with it, in the order of the form. */
    Map<String, String> mistakes() {
        return Collections.unmodifiableMap(mistakes);
    }

    Field field(String name) {
        return Field.of(name, label(name))
                .hinting(hint(name))
                .holding(text(name))
                .mistaken(mistakes.get(name));
    }

    List<Field> fields() {
        return List.of(NAME, BIRTH, STANDING, SINCE, WAY, PHONE, EMAIL, ACCOUNT).stream()
                .map(this::field)
                .toList();
    }

    static List<Choice> standings() {
        return Arrays.stream(MemberStanding.values())
                .map(one -> Choice.of(one.name(), one.label()))
                .toList();
    }

    static List<Choice> ways() {
        return Arrays.stream(ContactWay.values())
                .map(one -> Choice.of(one.name(), one.label()))
                .toList();
    }

    static List<Choice> accounts(List<Person> people) {
        return Stream.concat(
                        Stream.of(Choice.of("", "Không có tài khoản")),
                        people.stream()
                                .map(
                                        one ->
                                                Choice.of(
                                                        Long.toString(one.id().value()),
                                                        one.name() + " (" + one.username() + ")")))
                .toList();
    }

    /** Only of a form with nothing wrong. */
    Particulars particulars() {
        var contact = new MemberContact(ContactWay.valueOf(text(WAY)), text(PHONE), text(EMAIL));
        return new Particulars(
                text(NAME), birthYear().orElseThrow(), contact, account().orElse(null));
    }

    /** Only of a form with nothing wrong. */
    Entrant entrant() {
        LocalDate since = TypedDay.read(text(SINCE)).orElseThrow();
        return new Entrant(
                particulars(),
                MemberStanding.valueOf(text(STANDING)),
                since,
                text(OFFICE).isEmpty() ? null : CellOffice.valueOf(text(OFFICE)),
                TypedDay.read(text(OFFICE_SINCE)).orElse(since));
    }

    private void judge(Ground ground) {
        judgeName(ground.known());
        if (birthYear().filter(year -> fits(year, ground.today())).isEmpty()) {
            mistakes.put(BIRTH, "Hãy ghi năm sinh bằng bốn chữ số, ví dụ 1966.");
        }
        judgeContact();
        if (account().filter(id -> !mayBe(id, ground.accounts())).isPresent()) {
            mistakes.put(ACCOUNT, "Hãy chọn một tài khoản trong danh sách.");
        }
        if (isNew) {
            judgeStanding(ground.today());
            judgeOffice();
        }
    }

    private void judgeName(Set<String> known) {
        String name = text(NAME);
        if (!NAME_FORM.matcher(name).matches() || name.length() > LONGEST) {
            mistakes.put(NAME, "Hãy ghi đủ họ và tên, chỉ gồm chữ, ví dụ Nguyễn Thị Hoa.");
        } else if (known.contains(name + " " + birthYear().orElse(0))) {
            mistakes.put(
                    NAME,
                    "Đã có người cùng họ tên, cùng năm sinh trong danh sách; ai đã rời thì ghi thay đổi “Trở lại chi bộ”.");
        }
    }

    private void judgeContact() {
        Optional<ContactWay> way = one(ContactWay.values(), text(WAY));
        if (way.isEmpty()) {
            mistakes.put(WAY, "Hãy chọn cách liên hệ: điện thoại, thư điện tử hoặc chỉ giấy mời.");
        }
        String phone = text(PHONE);
        if (!phone.isEmpty() && !PHONE_FORM.matcher(phone).matches()) {
            mistakes.put(PHONE, "Số điện thoại gồm 8 đến 20 chữ số, ví dụ 0912 345 678.");
        } else if (phone.isEmpty() && way.filter(ContactWay.PHONE::equals).isPresent()) {
            mistakes.put(PHONE, "Liên hệ bằng điện thoại thì phải có số điện thoại.");
        }
        String email = text(EMAIL);
        if (!email.isEmpty() && !EMAIL_FORM.matcher(email).matches()) {
            mistakes.put(EMAIL, "Địa chỉ thư viết dạng ten@co-quan.vn.");
        } else if (email.isEmpty() && way.filter(ContactWay.EMAIL::equals).isPresent()) {
            mistakes.put(EMAIL, "Liên hệ bằng thư điện tử thì phải có địa chỉ thư.");
        }
    }

    private void judgeStanding(LocalDate today) {
        if (one(MemberStanding.values(), text(STANDING)).isEmpty()) {
            mistakes.put(STANDING, "Tư cách là chính thức, dự bị hoặc sinh hoạt tạm thời.");
        }
        if (TypedDay.read(text(SINCE)).filter(day -> fits(day, today)).isEmpty()) {
            mistakes.put(SINCE, "Hãy ghi ngày bắt đầu, ví dụ 19/05/2020.");
        }
    }

    private void judgeOffice() {
        String office = text(OFFICE);
        if (!office.isEmpty() && one(CellOffice.values(), office).isEmpty()) {
            mistakes.put(
                    OFFICE,
                    "Chức vụ là Bí thư, Phó bí thư, Chi ủy viên, Tổ trưởng tổ đảng hoặc để trống.");
        } else if (!office.isEmpty() && !text(STANDING).equals(MemberStanding.OFFICIAL.name())) {
            mistakes.put(OFFICE, "Chức vụ trong chi bộ do đảng viên chính thức giữ.");
        }
        if (!text(OFFICE_SINCE).isEmpty() && TypedDay.read(text(OFFICE_SINCE)).isEmpty()) {
            mistakes.put(OFFICE_SINCE, "Hãy ghi ngày bắt đầu giữ chức vụ, hoặc để trống.");
        }
    }

    /** What is no number names nobody: account 0. */
    private Optional<PersonId> account() {
        String account = text(ACCOUNT);
        return account.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PersonId(account.matches("[0-9]{1,18}") ? Long.parseLong(account) : 0));
    }

    private static boolean mayBe(PersonId id, List<Person> accounts) {
        return accounts.stream().map(Person::id).anyMatch(id::equals);
    }

    private static boolean fits(int year, LocalDate today) {
        return year >= OLDEST_YEAR && year <= today.getYear() - YOUNGEST;
    }

    private static boolean fits(LocalDate day, LocalDate today) {
        return !day.isBefore(FOUNDING) && !day.isAfter(today.plusYears(1));
    }

    /** Of a whole day of birth only the year is kept. */
    private Optional<Integer> birthYear() {
        String birth = text(BIRTH);
        return birth.matches("[0-9]{4}")
                ? Optional.of(Integer.parseInt(birth))
                : TypedDay.read(birth).map(LocalDate::getYear);
    }

    private static <T extends Enum<T>> Optional<T> one(T[] values, String word) {
        return Arrays.stream(values).filter(value -> value.name().equals(word)).findFirst();
    }

    private String text(String name) {
        return Normalizer.normalize(typed.getOrDefault(name, ""), Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static String label(String name) {
        return switch (name) {
            case NAME -> "Họ và tên";
            case BIRTH -> "Năm sinh";
            case STANDING -> "Tư cách";
            case SINCE -> "Từ ngày";
            case WAY -> "Cách liên hệ";
            case PHONE -> "Điện thoại";
            case EMAIL -> "Thư điện tử";
            case ACCOUNT -> "Tài khoản trong chương trình";
            default -> name;
        };
    }

    private static @Nullable String hint(String name) {
        return switch (name) {
            case SINCE -> "Ngày bắt đầu sinh hoạt tại chi bộ với tư cách này";
            case PHONE, EMAIL -> "Được mã hóa; chỉ dùng để báo việc của chi bộ";
            case ACCOUNT -> "Chỉ những tài khoản đã được giao vai trò tại chi bộ này";
            default -> null;
        };
    }
}
