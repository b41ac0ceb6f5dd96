package vn.caunoi.publishing;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.program.Check;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;

/** Every body of every site bears the program's seal. */
@Component
class SealsCheck implements Check {

    private static final int NAMED = 5;

    private final Sites sites;
    private final BrokenSeals brokenSeals;

    SealsCheck(Sites sites, BrokenSeals brokenSeals) {
        this.sites = sites;
        this.brokenSeals = brokenSeals;
    }

    @Override
    public String what() {
        return "Niêm phong thân bài";
    }

    @Override
    public Finding look() {
        List<String> broken = sites.all().stream().flatMap(site -> of(site).stream()).toList();
        return broken.isEmpty()
                ? Finding.good("không thân bài nào bị sửa ngoài chương trình.")
                : Finding.bad(
                        "%d thân bài bị sửa ngoài chương trình nên không được đưa ra (%s); hãy xem lại, rồi chạy lệnh seal."
                                .formatted(
                                        broken.size(),
                                        broken.stream()
                                                .limit(NAMED)
                                                .collect(Collectors.joining(", "))));
    }

    private List<String> of(Site site) {
        return brokenSeals.of(site.id()).stream().map(each -> site.host() + each.href()).toList();
    }
}
