package vn.caunoi.portal.selfcheck;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;

/** A site and what its last check found, in words. */
record SiteLine(Site site, @Nullable Result last) {

    String href() {
        return SelfCheckController.address(site);
    }

    boolean bad() {
        return last != null && !last.good();
    }

    String sentence() {
        if (last == null) {
            return "Chưa kiểm tra lần nào.";
        }
        return last.good()
                ? "Không thấy gì lạ trên %s trang đã xem.".formatted(Formats.number(last.pages()))
                : "Có %s dấu hiệu lạ trên %s trang đã xem."
                        .formatted(
                                Formats.number(last.findings().size()),
                                Formats.number(last.pages()));
    }

    String time() {
        return last == null ? "" : Formats.toTheSecond(last.end());
    }

    List<Finding> findings() {
        return last == null ? List.of() : last.findings();
    }

    /** The hosts that nobody is warned of: a stranger among them should be noticed here. */
    String allowedHosts() {
        return site.outboundHosts().stream().sorted().collect(Collectors.joining(", "));
    }
}
