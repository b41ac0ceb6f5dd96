package vn.caunoi.units;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.caunoi.web.Imprint;

/** What is wished of a site: only what was named on the command line is changed. */
class SiteWish {

    private static final Imprint NOTHING_YET = new Imprint("", "", "", "", "", "", "", "");

    @Option(names = "--host", required = true, description = "Tên miền, không kèm cổng.")
    String host = "";

    @Option(names = "--unit", description = "Mã chính thức của đơn vị, ví dụ 11239.")
    @Nullable String unitCode;

    @Option(names = "--title", description = "Tên đầy đủ của trang.")
    @Nullable String title;

    @Option(names = "--name", description = "Dòng lớn trên đầu trang, ví dụ Xã Thanh Miện.")
    @Nullable String bodyName;

    @Option(names = "--managing-body", description = "Cơ quan chủ quản.")
    @Nullable String managingBody;

    @Option(names = "--person", description = "Người chịu trách nhiệm.")
    @Nullable String person;

    @Option(names = "--office", description = "Chức vụ của người chịu trách nhiệm.")
    @Nullable String office;

    @Option(names = "--address", description = "Địa chỉ.")
    @Nullable String address;

    @Option(names = "--telephone", description = "Điện thoại.")
    @Nullable String telephone;

    @Option(names = "--fax", description = "Fax.")
    @Nullable String fax;

    @Option(names = "--email", description = "Thư điện tử.")
    @Nullable String email;

    @Option(names = "--licence", description = "Dòng giấy phép.")
    @Nullable String licence;

    @Option(
            names = "--outbound",
            split = ",",
            description = "Các tên miền được phép dẫn tới, cách nhau dấu phẩy.")
    @Nullable List<String> outboundHosts;

    @Option(names = "--mast", description = "Màu đầu trang, ví dụ #a6121f; đi cùng --mast-deep.")
    @Nullable String mast;

    @Option(names = "--mast-deep", description = "Màu trình đơn, ví dụ #7a0c15.")
    @Nullable String deep;

    @Option(names = "--default", description = "Trang trả lời khi tên miền không thuộc trang nào.")
    boolean isDefault;

    /** The site as it should be, beginning from what it is; a new one must name unit and title. */
    Site of(Optional<Site> before, Optional<UnitId> unit) {
        String wholeTitle = or(title, before.map(Site::title).orElse(""));
        return new Site(
                before.map(Site::id).orElse(new SiteId(0)),
                host,
                unit.or(() -> before.map(Site::unit))
                        .orElseThrow(() -> new Nonsense("trang mới cần --unit và --title")),
                wholeTitle,
                before.map(Site::bodyKind).orElse("Trang thông tin điện tử"),
                or(bodyName, before.map(Site::bodyName).orElse(wholeTitle)),
                imprint(before.map(Site::imprint).orElse(NOTHING_YET)),
                outboundHosts == null
                        ? before.map(Site::outboundHosts).orElse(Set.of())
                        : Set.copyOf(outboundHosts));
    }

    Optional<Theme> theme(Optional<Theme> before) {
        if (mast == null && deep == null) {
            return before;
        }
        if (mast == null || deep == null) {
            throw new Nonsense("hai màu --mast và --mast-deep phải đi cùng nhau");
        }
        return Optional.of(new Theme(new Colour(mast), new Colour(deep)));
    }

    private Imprint imprint(Imprint before) {
        return new Imprint(
                or(managingBody, before.managingBody()),
                or(person, before.personResponsible()),
                or(office, before.office()),
                or(address, before.address()),
                or(telephone, before.telephone()),
                or(fax, before.fax()),
                or(email, before.email()),
                or(licence, before.licence()));
    }

    private static String or(@Nullable String wished, String before) {
        return wished == null ? before : wished;
    }
}
