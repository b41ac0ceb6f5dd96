package vn.caunoi.portal.selfcheck;

import java.time.Instant;
import java.util.List;
import vn.caunoi.units.SiteId;

/** What a check found (kết quả kiểm tra). */
public record Result(SiteId site, Instant start, Instant end, int pages, List<Finding> findings) {

    public Result {
        findings = List.copyOf(findings);
    }

    public boolean good() {
        return findings.isEmpty();
    }
}
