package vn.caunoi.publishing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Role;
import vn.caunoi.web.Route;

/** The editorial board (Ban Biên tập): its roles and what each may do, at one unit's site alone. */
@Component
public class EditorialRoles implements RightsPart {

    public static final Role CHIEF = new Role("truong-ban", "Trưởng ban biên tập", true, false);
    public static final Role DEPUTY =
            new Role("pho-truong-ban", "Phó trưởng ban biên tập", true, false);
    public static final Role EDITOR = new Role("bien-tap-vien", "Biên tập viên", false, true);
    public static final Role WRITER =
            new Role("nguoi-viet", "Người viết, cộng tác viên", false, true);

    @Override
    public Stream<Route> routes() {
        return Stream.empty();
    }

    @Override
    public List<Role> roles() {
        return List.of(CHIEF, DEPUTY, EDITOR, WRITER);
    }

    @Override
    public List<Allowance> allowances() {
        return Stream.of(
                        may(CHIEF, PublishingRight.values()),
                        may(DEPUTY, PublishingRight.values()),
                        may(
                                EDITOR,
                                PublishingRight.WRITE,
                                PublishingRight.REVIEW,
                                PublishingRight.KEEP_DOCUMENTS,
                                PublishingRight.SEE_FIGURES),
                        may(WRITER, PublishingRight.WRITE))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<Allowance> may(Role role, PublishingRight... rights) {
        return Stream.of(rights).map(right -> new Allowance(role, right, Reach.HERE));
    }
}
