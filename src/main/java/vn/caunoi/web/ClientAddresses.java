package vn.caunoi.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where requests come from (địa chỉ của người đọc). {@code X-Forwarded-For} is believed only as far
 * as trusted proxies wrote it: anybody else could invent readers.
 */
@Component
public class ClientAddresses {

    /** A home or a telephone has a whole /64 of IPv6 and changes its address within it. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final List<Network> trusted;

    public ClientAddresses(@Value("${caunoi.trusted-proxies:}") List<String> proxies) {
        this.trusted =
                proxies.stream()
                        .map(String::strip)
                        .filter(proxy -> !proxy.isEmpty())
                        .map(Network::parse)
                        .toList();
    }

    /** The peer, or the last hop that no trusted proxy is. */
    public String of(WebRequest request) {
        String hop = bare(request.peer());
        if (trusted.isEmpty() || !isTrusted(hop)) {
            return hop;
        }
        for (String earlier : hops(request).reversed()) {
            if (!isAddress(earlier)) {
                return hop;
            }
            hop = earlier;
            if (!isTrusted(hop)) {
                return hop;
            }
        }
        return hop;
    }

    /** The part of an address that stands for one person's connection. */
    public static byte[] network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 4 ? bytes : Arrays.copyOf(bytes, IPV6_NETWORK_BYTES);
        } catch (IllegalArgumentException e) {
            return address.getBytes(UTF_8);
        }
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    private static List<String> hops(WebRequest request) {
        return request.headers("X-Forwarded-For").stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(hop -> bare(hop.strip()))
                .toList();
    }

    private static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Without brackets, port and interface: {@code [fe80::1%eth0]:443} becomes fe80::1. */
    private static String bare(String address) {
        String bare = address;
        if (bare.startsWith("[") && bare.indexOf(']') > 0) {
            bare = bare.substring(1, bare.indexOf(']'));
        } else if (bare.indexOf('.') > 0 && bare.indexOf(':') > bare.lastIndexOf('.')) {
            bare = bare.substring(0, bare.indexOf(':'));
        }
        int scope = bare.indexOf('%');
        return scope < 0 ? bare : bare.substring(0, scope);
    }
}
