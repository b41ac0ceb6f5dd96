package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressesTest {

    @Test
    void withoutTrustedProxiesNobodyCanInventAnAddress() {
        var request = from("203.0.113.9");
        request.addHeader("X-Forwarded-For", "198.51.100.1");

        assertThat(new ClientAddresses(List.of()).of(WebRequest.of(request)))
                .isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.5    | 198.51.100.1                        | 198.51.100.1",
                "10.0.0.5    | 192.0.2.66, 198.51.100.1            | 198.51.100.1",
                "10.0.0.5    | 192.0.2.66, 198.51.100.1, 10.0.0.6  | 198.51.100.1",
                "10.0.0.5    | 10.0.0.7, 10.0.0.6                  | 10.0.0.7",
                "10.0.0.5    | unknown                             | 10.0.0.5",
                "10.0.0.5    | 198.51.100.1, nonsense, 10.0.0.6    | 10.0.0.6",
                "10.0.0.5    | 198.51.100.1:4711                   | 198.51.100.1",
                "10.0.0.5    | [2001:db8::1]:443                   | 2001:db8::1",
                "[fd00::1]   | 2001:db8::2                         | 2001:db8::2",
                "203.0.113.9 | 198.51.100.1                        | 203.0.113.9",
            })
    void theLastHopThatIsNoTrustedProxyIsTheReader(String peer, String forwarded, String reader) {
        var addresses = new ClientAddresses(List.of("10.0.0.0/8", "fd00::/8"));
        var request = from(peer);
        request.addHeader("X-Forwarded-For", forwarded);

        assertThat(addresses.of(WebRequest.of(request))).isEqualTo(reader);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1,            192.0.2.1,            true",
        "192.0.2.1,            192.0.2.2,            false",
        "2001:db8:1:2::1,      2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1,      2001:db8:1:3::1,      false",
        "::ffff:192.0.2.1,     192.0.2.1,            true",
        "nonsense,             nonsense,             true",
    })
    void aNetworkIsAPersonsConnection(String one, String other, boolean same) {
        boolean equal =
                java.util.Arrays.equals(
                        ClientAddresses.network(one), ClientAddresses.network(other));

        assertThat(equal).isEqualTo(same);
    }

    @Test
    void aRangeThatIsNoneIsRefusedAtStart() {
        assertThatThrownBy(() -> new ClientAddresses(List.of("10.0.0.0/33")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MockHttpServletRequest from(String peer) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        return request;
    }
}
