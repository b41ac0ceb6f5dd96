package vn.caunoi.units;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a host as a browser may send it (tên miền): lower case, no port, no dot at the end.
 */
record HostName(String value) {

    private static final int LONGEST = 253;
    private static final Pattern LABELS =
            Pattern.compile(
                    "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*+");

    HostName {
        if (value.length() > LONGEST || !LABELS.matcher(value).matches()) {
            throw new Nonsense("tên miền không hợp lệ");
        }
    }

    /** Reads what stands in a Host header; whatever is no host name is nobody's. */
    static Optional<HostName> read(String header) {
        if (header.length() > LONGEST + ":65535".length()) {
            return Optional.empty();
        }
        String host = withoutDot(withoutPort(header)).toLowerCase(Locale.ROOT);
        return host.length() <= LONGEST && LABELS.matcher(host).matches()
                ? Optional.of(new HostName(host))
                : Optional.empty();
    }

    private static String withoutPort(String header) {
        int colon = header.indexOf(':');
        return colon < 0 ? header : header.substring(0, colon);
    }

    private static String withoutDot(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }
}
