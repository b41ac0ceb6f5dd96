package vn.caunoi.publishing.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Other people's web servers (máy chủ bên ngoài). A name is resolved once for each connection,
 * every address that it has must be a public one, and it is to that address that the connection
 * goes: no page can make the program ask its own neighbours. Redirects are followed here, each
 * looked at like the first address.
 */
@Component
class Outside implements AutoCloseable {

    private static final String AGENT =
            "Mozilla/5.0 (compatible; CauNoi-Linkbot/1; kiem tra lien ket)";
    private static final Timeout PATIENCE = Timeout.ofSeconds(10);
    private static final Duration IN_ALL = Duration.ofSeconds(30);
    private static final int MOST_REDIRECTS = 5;

    private final CloseableHttpClient http;
    private final Duration inAll;

    @Autowired
    Outside() {
        this(new Names(PublicAddress::is), IN_ALL);
    }

    /**
     * @param names says which addresses a name has, and refuses those that must not be asked
     */
    Outside(DnsResolver names, Duration inAll) {
        this.inAll = inAll;
        this.http =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(names)
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(PATIENCE)
                                                        .setSocketTimeout(PATIENCE)
                                                        .build())
                                        .build())
                        .setDefaultRequestConfig(
                                RequestConfig.custom().setResponseTimeout(PATIENCE).build())
                        .setUserAgent(AGENT)
                        .disableRedirectHandling()
                        .disableCookieManagement()
                        .disableContentCompression()
                        .disableAutomaticRetries()
                        .build();
    }

    /** What is made of an answer while its content can be read. */
    @FunctionalInterface
    interface Reading<T> {
        T of(int status, InputStream content) throws IOException;
    }

    private sealed interface Answer<T> {}

    private record Made<T>(T what) implements Answer<T> {}

    private record Further<T>(URI where) implements Answer<T> {}

    /**
     * Asks, and follows where the answer leads.
     *
     * @param hosts to which hosts it may lead
     * @throws NotAsked when it leads to where nobody may ask
     */
    <T> T ask(String method, URI address, Predicate<String> hosts, Reading<T> reading)
            throws IOException {
        URI next = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            switch (askOnce(method, checked(next, hosts), reading)) {
                case Made<T>(T what) -> {
                    return what;
                }
                case Further<T>(URI where) -> next = next.resolve(where);
            }
        }
        throw new IOException("chuyển hướng quá nhiều lần");
    }

    private static URI checked(URI address, Predicate<String> hosts) throws NotAsked {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (!scheme.equals("http") && !scheme.equals("https") || host == null) {
            throw new NotAsked("không phải địa chỉ http hoặc https");
        }
        if (address.getUserInfo() != null) {
            throw new NotAsked("địa chỉ có kèm tên đăng nhập");
        }
        if (!hosts.test(host.toLowerCase(Locale.ROOT))) {
            throw new NotAsked("tên miền " + host + " không thuộc danh sách được phép");
        }
        return address;
    }

    /** Hangs up when all of it takes too long, however busily the other side sends. */
    private <T> Answer<T> askOnce(String method, URI address, Reading<T> reading)
            throws IOException {
        var request = new HttpUriRequestBase(method, address);
        Thread hangUp = Thread.ofVirtual().start(() -> cancelInTime(request));
        try {
            return http.execute(request, response -> read(response, reading));
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        } finally {
            hangUp.interrupt();
        }
    }

    private void cancelInTime(HttpUriRequestBase request) {
        try {
            Thread.sleep(inAll);
            request.cancel();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> Answer<T> read(ClassicHttpResponse response, Reading<T> reading)
            throws IOException {
        int status = response.getCode();
        URI further = status >= 300 && status < 400 ? further(response) : null;
        if (further != null) {
            return new Further<>(further);
        }
        return new Made<>(
                response.getEntity() == null
                        ? reading.of(status, InputStream.nullInputStream())
                        : reading.of(status, response.getEntity().getContent()));
    }

    private static @Nullable URI further(ClassicHttpResponse response) throws IOException {
        Header location = response.getFirstHeader("Location");
        try {
            return location == null ? null : URI.create(location.getValue());
        } catch (IllegalArgumentException e) {
            throw new IOException("địa chỉ chuyển hướng sai", e);
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    /** Names as the system knows them, all of whose addresses may be asked. */
    record Names(Predicate<InetAddress> mayBeAsked) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
            if (!Arrays.stream(addresses).allMatch(mayBeAsked)) {
                throw new UnknownHostException("địa chỉ nội bộ, không được phép hỏi: " + host);
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
