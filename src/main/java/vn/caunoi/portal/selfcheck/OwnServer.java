package vn.caunoi.portal.selfcheck;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.Site;

/** This program's own web server, asked over the loopback for a site by its name. */
final class OwnServer implements AutoCloseable {

    private static final Timeout PATIENCE = Timeout.ofSeconds(30);
    private static final int MOST_BYTES = 4 << 20;

    private final int port;
    private final CloseableHttpClient http =
            HttpClients.custom()
                    .setConnectionManager(
                            PoolingHttpClientConnectionManagerBuilder.create()
                                    .setDnsResolver(new EveryNameIsHere())
                                    .setDefaultConnectionConfig(
                                            ConnectionConfig.custom()
                                                    .setConnectTimeout(PATIENCE)
                                                    .build())
                                    .build())
                    .setDefaultRequestConfig(
                            RequestConfig.custom().setResponseTimeout(PATIENCE).build())
                    .disableRedirectHandling()
                    .disableCookieManagement()
                    .disableContentCompression()
                    .build();

    OwnServer(int port) {
        this.port = port;
    }

    Answer ask(Site site, String path, Visitor visitor) throws IOException {
        HttpGet get = new HttpGet("http://" + site.host() + ":" + port + path);
        get.setHeader("User-Agent", visitor.agent());
        // Read in advance: no visit for the counters.
        get.setHeader("Sec-Purpose", "prefetch");
        if (!visitor.referrer().isEmpty()) {
            get.setHeader("Referer", visitor.referrer());
        }
        if (visitor.pastCache()) {
            // Nobody who brings a cookie is given a page that lies ready.
            get.setHeader("Cookie", "tu-kiem-tra=1");
        }
        return http.execute(get, response -> read(response, visitor));
    }

    private static Answer read(ClassicHttpResponse response, Visitor visitor) throws IOException {
        return new Answer(
                visitor,
                response.getCode(),
                value(response.getFirstHeader("Location")),
                value(response.getFirstHeader("Content-Security-Policy"))
                        .contains("default-src 'none'"),
                body(response));
    }

    private static String body(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return "";
        }
        try (InputStream content = response.getEntity().getContent()) {
            return new String(content.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static String value(@Nullable Header header) {
        return header == null ? "" : header.getValue();
    }

    @Override
    public void close() throws IOException {
        http.close();
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
