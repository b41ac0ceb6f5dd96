package vn.caunoi.portal.selfcheck;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.units.Site;

/**
 * The hosts that pages of a site may lead to (tên miền được phép): the program's own sites and
 * those on the site's list, their subdomains included. Addresses are read as browsers read them.
 */
record KnownHosts(Set<String> own, Set<String> listed) {

    private static final Pattern IGNORED = Pattern.compile("[\\t\\n\\r]|^[\\x00-\\x20]+");
    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):(.*)$");
    private static final Pattern AUTHORITY = Pattern.compile("^/*([^/?#]*)");

    /** What an address is to a page. */
    enum Leads {
        NOWHERE_NEW,
        ABROAD,
        INTO_CODE
    }

    static KnownHosts of(Site site, Stream<Site> all) {
        return new KnownHosts(
                all.map(Site::host).collect(Collectors.toUnmodifiableSet()), site.outboundHosts());
    }

    Leads leads(String address) {
        String read = IGNORED.matcher(address).replaceAll("").replace('\\', '/');
        Matcher schemed = SCHEME.matcher(read.toLowerCase(Locale.ROOT));
        if (schemed.matches()) {
            return switch (schemed.group(1)) {
                case "mailto", "tel" -> Leads.NOWHERE_NEW;
                case "http", "https" -> toHost(schemed.group(2));
                case "javascript", "vbscript", "data", "blob", "filesystem" -> Leads.INTO_CODE;
                default -> Leads.ABROAD;
            };
        }
        return read.startsWith("//") ? toHost(read) : Leads.NOWHERE_NEW;
    }

    private Leads toHost(String afterScheme) {
        Matcher authority = AUTHORITY.matcher(afterScheme);
        String named = authority.find() ? authority.group(1).toLowerCase(Locale.ROOT) : "";
        String host = named.substring(named.lastIndexOf('@') + 1).replaceFirst(":[0-9]*$", "");
        boolean known =
                own.contains(host)
                        || listed.contains(host)
                        || listed.stream().anyMatch(each -> host.endsWith("." + each));
        return known ? Leads.NOWHERE_NEW : Leads.ABROAD;
    }
}
