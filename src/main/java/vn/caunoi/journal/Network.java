package vn.caunoi.journal;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.caunoi.web.ClientAddresses;
import vn.caunoi.web.WebRequest;

/** From which network somebody acted (mạng): the address without what tells one machine. */
public final class Network {

    static final String THIS_MACHINE = "máy chủ";

    private static final int KEPT_OF_V4 = 3;
    private static final int KEPT_OF_V6 = 6;

    private Network() {}

    /** Of the request that is being served, or this machine. */
    public static String current(ClientAddresses addresses) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? shortened(addresses.of(WebRequest.of(web.getRequest())))
                : THIS_MACHINE;
    }

    /** 203.0.113.9 becomes 203.0.113.0/24, an IPv6 address its /48. */
    static String shortened(String address) {
        try {
            InetAddress literal = InetAddress.ofLiteral(address);
            boolean v4 = literal instanceof Inet4Address;
            byte[] bytes = literal.getAddress();
            int kept = v4 ? KEPT_OF_V4 : KEPT_OF_V6;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
        } catch (IllegalArgumentException | UnknownHostException e) {
            return "không rõ";
        }
    }
}
