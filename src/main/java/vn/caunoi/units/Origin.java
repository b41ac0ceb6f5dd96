package vn.caunoi.units;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Scheme, host and port under which a site is reached; never taken from a request. */
@Component
public class Origin {

    private static final int PLAIN_HTTP = 80;

    private final boolean production;
    private final int port;

    Origin(
            @Value("${caunoi.production:false}") boolean production,
            @Value("${server.port:8080}") int port) {
        this.production = production;
        this.port = port;
    }

    public String of(Site site) {
        if (production) {
            return "https://" + site.host();
        }
        return "http://" + site.host() + (port == PLAIN_HTTP ? "" : ":" + port);
    }
}
