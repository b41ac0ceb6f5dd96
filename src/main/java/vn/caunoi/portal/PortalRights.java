package vn.caunoi.portal;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.units.UnitsRight;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may use the addresses of this room. */
@Component
class PortalRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.concat(office(), everybody());
    }

    private static Stream<Route> office() {
        return Stream.concat(
                Route.read(UnitsRight.EDIT_SITES, EmblemController.ADDRESS),
                Route.sent(
                        UnitsRight.EDIT_SITES,
                        EmblemController.ADDRESS,
                        EmblemController.ADDRESS + "/bo"));
    }

    private static Stream<Route> everybody() {
        return Route.read(
                "/",
                "/manifest.webmanifest",
                "/favicon.ico",
                "/robots.txt",
                "/sitemap.xml",
                "/sitemap-{number:[1-9][0-9]{0,4}}.xml",
                ContentsController.ADDRESS,
                EmblemPictureController.ADDRESS,
                SecurityTextController.ADDRESS);
    }
}
