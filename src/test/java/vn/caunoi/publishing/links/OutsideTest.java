package vn.caunoi.publishing.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the program asks from here, and whom never. */
class OutsideTest {

    private static String read(Outside outside, URI address) throws IOException {
        return outside.ask(
                "GET",
                address,
                host -> true,
                (status, content) -> status + " " + new String(content.readAllBytes(), "UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1.2.3",
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "169.254.169.254",
                "172.31.255.255",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:db8::1",
                "fc00::1",
                "fe80::1",
                "ff02::1"
            })
    void specialAddressesAreNotPublic(String address) {
        assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "113.160.0.1", "172.32.0.1", "2606:4700::1111", "2001:ee0::1"})
    void allOthersAre(String address) {
        assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0177.0.0.1",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "0.0.0.0",
                "[::]"
            })
    void thisMachineIsNeverAsked(String host) throws Exception {
        try (var neighbour = new Neighbour();
                var outside = new Outside()) {
            assertThatThrownBy(() -> read(outside, neighbour.at(host, "/tot")))
                    .isInstanceOfAny(IOException.class, IllegalArgumentException.class);
            assertThat(neighbour.asked()).isEmpty();
        }
    }

    @Test
    void aRedirectIntoTheHouseIsNotFollowed() throws Exception {
        try (var neighbour = new Neighbour();
                var outside = Neighbour.askable()) {
            assertThatThrownBy(() -> read(outside, neighbour.at("a.example", "/vao-trong")))
                    .isInstanceOf(IOException.class);
            assertThat(neighbour.asked()).containsExactly("GET /vao-trong");
        }
    }

    @Test
    void redirectsAreFollowedAFewTimes() throws Exception {
        try (var neighbour = new Neighbour();
                var outside = Neighbour.askable()) {
            assertThat(read(outside, neighbour.at("a.example", "/chuyen"))).isEqualTo("200 tốt");
            assertThatThrownBy(() -> read(outside, neighbour.at("a.example", "/vong")))
                    .hasMessageContaining("chuyển hướng quá nhiều");
        }
    }

    @Test
    void aNameIsResolvedOnceAndTheConnectionGoesToWhatWasChecked() throws Exception {
        List<String> resolved = new ArrayList<>();
        DnsResolver changing =
                new DnsResolver() {
                    @Override
                    public InetAddress[] resolve(String host) {
                        resolved.add(host);
                        return new InetAddress[] {
                            resolved.size() == 1
                                    ? InetAddress.getLoopbackAddress()
                                    : InetAddress.ofLiteral("192.0.2.1")
                        };
                    }

                    @Override
                    public String resolveCanonicalHostname(String host) {
                        return host;
                    }
                };
        try (var neighbour = new Neighbour();
                var outside = new Outside(changing, Duration.ofSeconds(2))) {
            assertThat(read(outside, neighbour.at("a.example", "/tot"))).isEqualTo("200 tốt");
            assertThat(resolved).containsExactly("a.example");
        }
    }

    @Test
    void oneAddressAmongManyThatIsNotPublicSpoilsTheName() {
        var names = new Outside.Names(address -> !address.isLoopbackAddress());
        assertThatThrownBy(() -> names.resolve("localhost")).hasMessageContaining("nội bộ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://a.example/x",
                "gopher://a.example/x",
                "jar:http://a.example!/x",
                "http://ten@a.example/",
                "http:a",
                "/tuong-doi"
            })
    void otherKindsOfAddressesAreNotAsked(String address) throws Exception {
        try (var outside = Neighbour.askable()) {
            assertThatThrownBy(() -> read(outside, URI.create(address)))
                    .isInstanceOf(NotAsked.class);
        }
    }

    @Test
    void whoeverSendsTooSlowlyIsHungUpOn() throws Exception {
        try (var neighbour = new Neighbour();
                var outside = Neighbour.askable()) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> read(outside, neighbour.at("a.example", "/cham")))
                    .isInstanceOf(IOException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(6));
        }
    }
}
