package vn.caunoi.portal.selfcheck;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.program.Check;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;

/** No site's last check found anything. */
@Component
class LastSelfChecks implements Check {

    private final Sites sites;
    private final SelfChecks checks;

    LastSelfChecks(Sites sites, SelfChecks checks) {
        this.sites = sites;
        this.checks = checks;
    }

    @Override
    public String what() {
        return "Trang tự kiểm tra";
    }

    @Override
    public Check.Finding look() {
        String bad =
                sites.all().stream()
                        .map(site -> new SiteLine(site, checks.last(site.id()).orElse(null)))
                        .filter(SiteLine::bad)
                        .map(SiteLine::site)
                        .map(Site::host)
                        .collect(Collectors.joining(", "));
        return bad.isEmpty()
                ? Check.Finding.good("lần kiểm tra gần nhất của mỗi trang không thấy gì lạ.")
                : Check.Finding.bad(
                        "lần kiểm tra gần nhất thấy dấu hiệu lạ ở %s; hãy chạy doctor site để xem."
                                .formatted(bad));
    }
}
