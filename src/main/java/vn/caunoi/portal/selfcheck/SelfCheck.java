package vn.caunoi.portal.selfcheck;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import vn.caunoi.program.CannotStart;
import vn.caunoi.publishing.BrokenSeals;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;

/** Walks through a site and notes what it finds (tự kiểm tra trang). */
@Component
class SelfCheck {

    static final int THOROUGH = 300;
    static final int QUICK = 60;

    private static final int MOST_FINDINGS = 500;
    private static final Duration BETWEEN_PAGES = Duration.ofMillis(10);

    private final Sites sites;
    private final Walk walk;
    private final BrokenSeals brokenSeals;
    private final SelfChecks checks;
    private final Clock clock;

    SelfCheck(Sites sites, Walk walk, BrokenSeals brokenSeals, SelfChecks checks, Clock clock) {
        this.sites = sites;
        this.walk = walk;
        this.brokenSeals = brokenSeals;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * Checks at most so many pages of the site, served at this port of this machine.
     *
     * @throws CannotStart when nobody serves there
     */
    Result of(Site site, int port, int mostPages) {
        Instant start = clock.instant();
        List<Finding> found = new ArrayList<>();
        brokenSeals.of(site.id()).stream().map(SelfCheck::finding).forEach(found::add);
        List<String> paths = walk.of(site.id(), mostPages, new Random());
        try (OwnServer server = new OwnServer(port)) {
            var pages = new PageCheck(server, site, KnownHosts.of(site, sites.all().stream()));
            for (String path : paths) {
                found.addAll(pages.of(path));
                LockSupport.parkNanos(BETWEEN_PAGES.toNanos());
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "không đọc được trang %s ở cổng %d của máy này; chương trình phải đang chạy."
                            .formatted(site.host(), port),
                    e);
        }
        List<Finding> kept = found.stream().limit(MOST_FINDINGS).toList();
        Result result = new Result(site.id(), start, clock.instant(), paths.size(), kept);
        checks.keep(result);
        return result;
    }

    private static Finding finding(BrokenSeals.BrokenSeal broken) {
        return new Finding(
                Suspicion.TAMPERED, broken.href(), "", broken.title(), "không ai, đã chặn");
    }
}
