package vn.caunoi.publishing.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Site;

/** This program's own pages, asked over the loopback; nothing is asked while it does not serve. */
@Component
class OwnDoor implements AutoCloseable {

    private static final Duration IN_ALL = Duration.ofSeconds(30);

    private final Outside here = new Outside(new EveryNameIsHere(), IN_ALL);
    private final Environment environment;

    OwnDoor(Environment environment) {
        this.environment = environment;
    }

    /** The status of a page of the site; empty when this process serves none. */
    Optional<Integer> status(Site site, String path) throws IOException {
        Integer port = environment.getProperty("local.server.port", Integer.class);
        if (port == null) {
            return Optional.empty();
        }
        URI address = URI.create("http://" + site.host() + ":" + port + path);
        return Optional.of(here.ask("GET", address, site.host()::equals, (code, content) -> code));
    }

    @Override
    public void close() throws IOException {
        here.close();
    }

    private static final class EveryNameIsHere implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
