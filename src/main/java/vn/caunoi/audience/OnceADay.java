package vn.caunoi.audience;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.ClientAddresses;
import vn.caunoi.web.WebRequest;

/**
 * Tells one person of a day from another without knowing either (mỗi người mỗi ngày một lần): a
 * keyed hash whose key is thrown away when the day is over.
 */
@Component
public class OnceADay {

    private final Days days;
    private final ClientAddresses addresses;
    private final Clock clock;
    private final Robots robots = Robots.known();

    OnceADay(Days days, ClientAddresses addresses, Clock clock) {
        this.days = days;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Sixteen bytes that stand for whoever sent this today; empty for a machine. */
    public Optional<byte[]> person(HttpServletRequest http, SiteId site) {
        WebRequest request = WebRequest.of(http);
        String agent = request.header("User-Agent");
        if (agent == null || robots.include(agent)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        Map<LocalDate, byte[]> open = days.open(today, today);
        return Optional.ofNullable(open.get(today))
                .map(DaySecret::new)
                .map(secret -> secret.of(Caller.of(addresses.of(request), agent, site.value())))
                .map(Pseudonym::bytes);
    }
}
