package vn.caunoi.publishing.links;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;

/**
 * Looks whether something is where a link leads (kiểm tra một liên kết). A host is given a second
 * of rest between two questions; it is asked for the head alone, and for the page only when it says
 * that the head is not to be had.
 */
@Component
class LinkCheck {

    private final Outside outside;
    private final OwnDoor ownDoor;
    private final Sites sites;
    private final Rests rests;

    @Autowired
    LinkCheck(Outside outside, OwnDoor ownDoor, Sites sites) {
        this(outside, ownDoor, sites, Duration.ofSeconds(1));
    }

    LinkCheck(Outside outside, OwnDoor ownDoor, Sites sites, Duration rest) {
        this.outside = outside;
        this.ownDoor = ownDoor;
        this.sites = sites;
        this.rests = new Rests(rest);
    }

    /** Empty for a page of ours while this process serves none. */
    Optional<Verdict> of(Site site, String address) {
        try {
            return address.startsWith("/")
                    ? inside(site, address)
                    : outside(site, new URI(address));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.of(Verdict.misspelt());
        } catch (IOException e) {
            return Optional.of(Verdict.of(e));
        }
    }

    private Optional<Verdict> inside(Site site, String path) throws IOException {
        return ownDoor.status(site, path).map(Verdict::of);
    }

    private Optional<Verdict> outside(Site site, URI address) throws IOException {
        Optional<Site> own = Optional.ofNullable(address.getHost()).flatMap(sites::named);
        if (own.isPresent()) {
            String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return inside(own.get(), path + query);
        }
        return Optional.of(Verdict.of(status(address)));
    }

    private int status(URI address) throws IOException {
        int head = status("HEAD", address);
        return head < 400 ? head : status("GET", address);
    }

    private int status(String method, URI address) throws IOException {
        rests.before(String.valueOf(address.getHost()));
        return outside.ask(method, address, host -> true, (status, content) -> status);
    }
}
