package vn.caunoi.publishing.links;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Link;

/**
 * A link that leads nowhere (liên kết hỏng).
 *
 * @param since when it was first found so
 * @param places the articles that hold it
 */
record DeadLink(
        String address,
        @Nullable Integer status,
        String problem,
        Instant since,
        Instant lastChecked,
        List<Link> places) {

    boolean inside() {
        return address.startsWith("/");
    }

    String sentence() {
        return status == null ? problem + "." : "%s (mã %d).".formatted(problem, status);
    }
}
