package vn.caunoi.units;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.caunoi.program.Nature;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Frames;
import vn.caunoi.web.Link;
import vn.caunoi.web.MenuSource;

/** Makes the frame of a site from what is stored of it. */
@Component
class SiteFrames implements Frames {

    private final Sites sites;
    private final List<MenuSource> menus;
    private final Nature nature;
    private final boolean production;
    private final int port;

    SiteFrames(
            Sites sites,
            List<MenuSource> menus,
            Nature nature,
            @Value("${caunoi.production:false}") boolean production,
            @Value("${server.port:8080}") int port) {
        this.sites = sites;
        this.menus = menus;
        this.nature = nature;
        this.production = production;
        this.port = port;
    }

    @Override
    public Frame of(String host) {
        Site site = sites.of(host);
        List<Link> menu =
                menus.stream().flatMap(source -> source.menu(site.id().value()).stream()).toList();
        return new Frame(
                site.id().value(),
                site.host(),
                origin(site),
                site.title(),
                site.bodyKind(),
                site.bodyName(),
                site.imprint(),
                nature.isDemo(),
                null,
                menu,
                null,
                null);
    }

    private String origin(Site site) {
        return production ? "https://" + site.host() : "http://" + site.host() + ":" + port;
    }
}
