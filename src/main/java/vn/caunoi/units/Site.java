package vn.caunoi.units;

import java.util.Set;
import vn.caunoi.web.Imprint;

/**
 * A site (trang thông tin điện tử): a host name that speaks for a unit.
 *
 * @param host without port
 * @param outboundHosts hosts that its pages may link to
 */
public record Site(
        SiteId id,
        String host,
        UnitId unit,
        String title,
        String bodyKind,
        String bodyName,
        Imprint imprint,
        Set<String> outboundHosts) {

    public Site {
        host = new HostName(host).value();
        title = UnitName.clean(title);
        outboundHosts = Set.copyOf(outboundHosts);
        outboundHosts.forEach(HostName::new);
    }

    Site with(Imprint newImprint, Set<String> newHosts) {
        return new Site(id, host, unit, title, bodyKind, bodyName, newImprint, newHosts);
    }

    Site numbered(SiteId number) {
        return new Site(number, host, unit, title, bodyKind, bodyName, imprint, outboundHosts);
    }
}
