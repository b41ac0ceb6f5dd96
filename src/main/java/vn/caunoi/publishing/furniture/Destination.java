package vn.caunoi.publishing.furniture;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.Site;
import vn.caunoi.web.LocalAddress;

/**
 * Where a link that an officer types may lead (đích của liên kết): into the site, or by https to a
 * host on the site's own list, its subdomains included.
 */
final class Destination {

    private static final int LONGEST = 500;

    private Destination() {}

    /** What is wrong with it, as a sentence; null when it may stand. */
    static @Nullable String mistake(String typed, Site site) {
        if (typed.isEmpty()) {
            return "Hãy nhập địa chỉ, ví dụ /gioi-thieu hoặc https://chinhphu.vn.";
        }
        if (LocalAddress.of(typed).isPresent()) {
            return null;
        }
        URI uri = parsed(typed);
        if (uri == null
                || !"https".equals(uri.getScheme())
                || uri.getHost() == null
                || uri.getUserInfo() != null
                || typed.length() > LONGEST) {
            return "Địa chỉ phải bắt đầu bằng / (trong trang này) hoặc https:// (trang khác).";
        }
        return isListed(uri.getHost().toLowerCase(Locale.ROOT), site.outboundHosts())
                ? null
                : "Trang này chưa được phép dẫn tới %s. Hãy nhờ quản trị thêm tên miền vào danh sách."
                        .formatted(uri.getHost());
    }

    private static boolean isListed(String host, Set<String> hosts) {
        return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }

    private static @Nullable URI parsed(String typed) {
        try {
            return new URI(typed);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
