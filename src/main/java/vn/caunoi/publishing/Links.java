package vn.caunoi.publishing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which links of a text may stay (liên kết được phép): inside the site, or to a listed host. */
final class Links {

    private final Set<String> hosts;

    Links(Set<String> hosts) {
        this.hosts =
                hosts.stream()
                        .map(host -> host.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean allow(String href) {
        if (href.startsWith("/")) {
            return !href.startsWith("//") && !href.contains("\\");
        }
        URI uri = parsed(href);
        if (uri == null || uri.getScheme() == null) {
            return false;
        }
        return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
            case "mailto", "tel" -> !uri.getSchemeSpecificPart().isBlank();
            case "http", "https" -> uri.getUserInfo() == null && listed(uri.getHost());
            default -> false;
        };
    }

    private boolean listed(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT);
        return hosts.contains(name) || hosts.stream().anyMatch(own -> name.endsWith("." + own));
    }

    private static @Nullable URI parsed(String href) {
        try {
            return new URI(href);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
