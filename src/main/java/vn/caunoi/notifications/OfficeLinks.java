package vn.caunoi.notifications;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Sites;

/** Whole addresses of the office (liên kết đầy đủ), for readers outside of it. */
@Component
class OfficeLinks {

    private final Sites sites;
    private final String host;
    private final boolean production;
    private final int port;

    OfficeLinks(
            Sites sites,
            @Value("${caunoi.office-host:}") String host,
            @Value("${caunoi.production:false}") boolean production,
            @Value("${server.port:8080}") int port) {
        this.sites = sites;
        this.host = host.strip();
        this.production = production;
        this.port = port;
    }

    String to(String path) {
        return (production ? "https://" + host() : "http://" + host() + ":" + port) + path;
    }

    /** Where no host is named for the office, the first site's. */
    private String host() {
        return host.isEmpty() ? sites.all().getFirst().host() : host;
    }
}
