package vn.caunoi.publishing.links;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which network addresses belong to the public Internet (địa chỉ công cộng): none of the networks
 * of the IANA special-purpose registries (RFC 6890), hence neither this machine nor its neighbours.
 */
final class PublicAddress {

    private static final List<Network> SPECIAL =
            Network.list(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20");

    /** All that was ever given out for the public lies here; the rest of IPv6 is special. */
    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return (address instanceof Inet4Address || GLOBAL_UNICAST.contains(address))
                && SPECIAL.stream().noneMatch(network -> network.contains(address));
    }

    private record Network(byte[] start, int bits) {

        static List<Network> list(String... written) {
            return Arrays.stream(written).map(Network::of).toList();
        }

        static Network of(String written) {
            String[] parts = written.split("/");
            return new Network(
                    InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        }

        boolean contains(InetAddress address) {
            byte[] bytes = address.getAddress();
            if (bytes.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((bytes[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
