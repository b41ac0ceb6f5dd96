package vn.caunoi.units;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A line that is known of a site (mục thông tin của trang): where it is edited, what it is called.
 */
enum SiteFact {
    HOST(SitePart.NAMES, "ten-mien", "Tên miền", true, at -> at.site().host()),
    TITLE(SitePart.NAMES, "ten-trang", "Tên đầy đủ của trang", true, at -> at.site().title()),
    KIND(SitePart.NAMES, "dong-nho", "Dòng nhỏ trên đầu trang", false, at -> at.site().bodyKind()),
    NAME(SitePart.NAMES, "dong-lon", "Dòng lớn trên đầu trang", true, at -> at.site().bodyName()),
    MANAGING_BODY(
            SitePart.IMPRINT,
            "co-quan",
            "Cơ quan chủ quản",
            false,
            at -> at.site().imprint().managingBody()),
    PERSON(
            SitePart.IMPRINT,
            "nguoi",
            "Người chịu trách nhiệm",
            false,
            at -> at.site().imprint().personResponsible()),
    OFFICE(SitePart.IMPRINT, "chuc-vu", "Chức vụ", false, at -> at.site().imprint().office()),
    ADDRESS(SitePart.IMPRINT, "dia-chi", "Địa chỉ", false, at -> at.site().imprint().address()),
    TELEPHONE(
            SitePart.IMPRINT,
            "dien-thoai",
            "Điện thoại",
            false,
            at -> at.site().imprint().telephone()),
    FAX(SitePart.IMPRINT, "fax", "Fax", false, at -> at.site().imprint().fax()),
    EMAIL(SitePart.IMPRINT, "thu", "Thư điện tử", false, at -> at.site().imprint().email()),
    LICENCE(SitePart.IMPRINT, "giay-phep", "Giấy phép", false, at -> at.site().imprint().licence()),
    OUTBOUND(
            SitePart.LINKS,
            "ten-mien-ngoai",
            "Tên miền ngoài được dẫn tới",
            false,
            at -> at.site().outboundHosts().stream().sorted().collect(Collectors.joining("\n"))),
    MAST(
            SitePart.COLOURS,
            "mau-dau",
            "Màu đầu trang",
            false,
            at -> at.theme().map(theme -> theme.mast().value()).orElse("")),
    DEEP(
            SitePart.COLOURS,
            "mau-trinh-don",
            "Màu trình đơn",
            false,
            at -> at.theme().map(theme -> theme.deep().value()).orElse(""));

    private final SitePart part;
    private final String field;
    private final String label;
    private final boolean needed;
    private final Function<Snapshot.Known, String> value;

    SiteFact(
            SitePart part,
            String field,
            String label,
            boolean needed,
            Function<Snapshot.Known, String> value) {
        this.part = part;
        this.field = field;
        this.label = label;
        this.needed = needed;
        this.value = value;
    }

    static List<SiteFact> of(SitePart part) {
        return Arrays.stream(values()).filter(fact -> fact.part == part).toList();
    }

    /** What is different between two states, in the order of the form. */
    static List<SiteSaved.Change> changes(Optional<Snapshot.Known> before, Snapshot.Known after) {
        return Arrays.stream(values())
                .map(
                        fact ->
                                new SiteSaved.Change(
                                        fact.label,
                                        before.map(fact::in).orElse(""),
                                        fact.in(after)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    String field() {
        return field;
    }

    String label() {
        return label;
    }

    boolean needed() {
        return needed;
    }

    String in(Snapshot.Known known) {
        return value.apply(known);
    }

    /** Whether it must stand on the home page: Nghị định 174/2026/NĐ-CP, Điều 93. */
    boolean requiredByLaw() {
        return switch (this) {
            case MANAGING_BODY, PERSON, ADDRESS, TELEPHONE, EMAIL -> true;
            default -> false;
        };
    }
}
