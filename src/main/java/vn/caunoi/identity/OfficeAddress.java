package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people sign in (địa chỉ phòng làm việc). Passkeys bind to this host: a program with several
 * sites names one of their hosts for all; else it is the host that was asked for, which in
 * production can only be one of the sites'.
 */
@Component
class OfficeAddress {

    private static final int PLAIN_HTTP = 80;

    private final String host;
    private final boolean production;

    OfficeAddress(
            @Value("${caunoi.office-host:}") String host,
            @Value("${caunoi.production:false}") boolean production) {
        this.host = host.strip();
        this.production = production;
    }

    String host(HttpServletRequest request) {
        return host.isEmpty() ? request.getServerName() : host;
    }

    /** Scheme, host and port, as the browser sees them. */
    String origin(HttpServletRequest request) {
        int port = request.getServerPort();
        return production
                ? "https://" + host(request)
                : "http://" + host(request) + (port == PLAIN_HTTP ? "" : ":" + port);
    }

    /** The same page on the host where people sign in, when this is another. */
    Optional<String> elsewhere(HttpServletRequest request, String path) {
        return host(request).equalsIgnoreCase(request.getServerName())
                ? Optional.empty()
                : Optional.of(origin(request) + path);
    }
}
