package vn.caunoi.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Founding;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitKind;
import vn.caunoi.web.Imprint;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What is asked about the first site and who answers for it (tờ khai trang đầu tiên). */
@Component
class FirstSiteForm {

    /** Kinds that a locality begins with, the most usual first. */
    static final List<UnitKind> KINDS =
            List.of(
                    UnitKind.COMMUNE,
                    UnitKind.PROVINCE,
                    UnitKind.DEPARTMENT,
                    UnitKind.PARTY_COMMUNE,
                    UnitKind.PARTY_PROVINCE,
                    UnitKind.PARTY_CELL);

    /** Lines that must stand on the home page: Nghị định 174/2026/NĐ-CP, Điều 93. */
    private static final Set<String> REQUIRED =
            Set.of("co-quan", "nguoi", "dia-chi", "dien-thoai", "thu");

    private static final int LONGEST = 300;

    private final Founding founding;
    private final Sites sites;

    FirstSiteForm(Founding founding, Sites sites) {
        this.founding = founding;
        this.sites = sites;
    }

    static List<Choice> kinds() {
        return KINDS.stream().map(kind -> Choice.of(kind.name(), capital(kind.label()))).toList();
    }

    static List<Field> fields(Typed typed, String host) {
        return List.of(
                field(typed, "loai", "Loại đơn vị"),
                field(typed, "don-vi", "Tên đầy đủ của đơn vị").hinting("Ví dụ: Xã Thanh Miện"),
                field(typed, "ma", "Mã đơn vị hành chính")
                        .hinting("Năm chữ số với xã, hai chữ số với tỉnh; để trống nếu không có"),
                field(typed, "tieu-de", "Tên đầy đủ của trang")
                        .hinting("Ví dụ: Trang thông tin điện tử xã Thanh Miện"),
                Field.of("ten-mien", "Tên miền")
                        .hinting("Không kèm http:// và cổng, ví dụ thanhmien.example.gov.vn")
                        .holding(typed.in("ten-mien").isEmpty() ? host : typed.in("ten-mien")));
    }

    List<Field> checked(Typed typed) {
        Map<String, String> refusals = founding.refusals(wish(typed));
        List<Field> fields = fields(typed, "");
        return Stream.of(
                        fields.get(0),
                        fields.get(1).mistaken(said("Hãy nhập tên đơn vị", refusals.get("name"))),
                        fields.get(2).mistaken(said("Hãy xem lại mã", refusals.get("code"))),
                        fields.get(3).mistaken(said("Hãy nhập tên trang", refusals.get("title"))),
                        fields.get(4).mistaken(said("Hãy nhập tên miền", refusals.get("host"))))
                .toList();
    }

    static Founding.Wish wish(Typed typed) {
        UnitKind kind =
                KINDS.stream()
                        .filter(known -> known.name().equals(typed.in("loai")))
                        .findFirst()
                        .orElse(UnitKind.COMMUNE);
        return new Founding.Wish(
                kind,
                typed.in("ma"),
                composed(typed.in("don-vi")),
                typed.in("ten-mien").toLowerCase(Locale.ROOT),
                composed(typed.in("tieu-de")));
    }

    /** Begins with what the site says already. */
    List<Field> imprintFields() {
        Imprint known =
                sites.all().stream()
                        .findFirst()
                        .map(Site::imprint)
                        .orElse(new Imprint("", "", "", "", "", "", "", ""));
        return imprintFields(
                name ->
                        switch (name) {
                            case "co-quan" -> known.managingBody();
                            case "nguoi" -> known.personResponsible();
                            case "chuc-vu" -> known.office();
                            case "dia-chi" -> known.address();
                            case "dien-thoai" -> known.telephone();
                            case "thu" -> known.email();
                            default -> known.licence();
                        });
    }

    static List<Field> checkedImprint(Typed typed) {
        return imprintFields(typed).stream()
                .map(field -> field.mistaken(imprintMistake(field)))
                .toList();
    }

    static Imprint imprint(Typed typed) {
        return new Imprint(
                composed(typed.in("co-quan")),
                composed(typed.in("nguoi")),
                composed(typed.in("chuc-vu")),
                composed(typed.in("dia-chi")),
                composed(typed.in("dien-thoai")),
                "",
                composed(typed.in("thu")),
                composed(typed.in("giay-phep")));
    }

    static boolean isRequired(Field field) {
        return REQUIRED.contains(field.name());
    }

    private static List<Field> imprintFields(Typed typed) {
        return List.of(
                field(typed, "co-quan", "Cơ quan chủ quản"),
                field(typed, "nguoi", "Người chịu trách nhiệm"),
                field(typed, "chuc-vu", "Chức vụ của người chịu trách nhiệm"),
                field(typed, "dia-chi", "Địa chỉ"),
                field(typed, "dien-thoai", "Điện thoại"),
                field(typed, "thu", "Thư điện tử"),
                field(typed, "giay-phep", "Giấy phép").hinting("Số, ngày và nơi cấp"));
    }

    private static @Nullable String imprintMistake(Field field) {
        if (isRequired(field) && field.value().isBlank()) {
            return field.label() + ": hãy nhập, vì trang chủ phải ghi";
        }
        boolean odd = field.value().codePoints().anyMatch(Character::isISOControl);
        return field.value().length() > LONGEST || odd
                ? field.label() + ": hãy ghi trên một dòng, nhiều nhất " + LONGEST + " ký tự"
                : null;
    }

    private static @Nullable String said(String what, @Nullable String why) {
        return why == null ? null : what + ": " + why;
    }

    private static Field field(Typed typed, String name, String label) {
        return Field.of(name, label).holding(typed.in(name));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
