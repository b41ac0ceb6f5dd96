package vn.caunoi.publishing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.units.Site;
import vn.caunoi.web.Frame;

/** RSS 2.0 and Atom, of a whole site and of each section. */
@Controller
class FeedController {

    private static final int ENTRIES = 30;

    private final Overviews overviews;
    private final Teasers teasers;
    private final OldAddresses oldAddresses;

    FeedController(Overviews overviews, Teasers teasers, OldAddresses oldAddresses) {
        this.overviews = overviews;
        this.teasers = teasers;
        this.oldAddresses = oldAddresses;
    }

    @GetMapping("/{format:rss|atom}.xml")
    ResponseEntity<byte[]> index(@PathVariable String format, Site site, Frame frame) {
        return answer(
                new Feed(frame, frame.title(), "/", teasers.newest(site.id(), ENTRIES)), format);
    }

    @GetMapping("/{section:[a-z0-9-]+}/{format:rss|atom}.xml")
    ResponseEntity<byte[]> show(
            @PathVariable String section, @PathVariable String format, Site site, Frame frame) {
        return overviews
                .of(site.id())
                .section(section)
                .map(asked -> feed(asked, format, frame))
                .orElseGet(() -> moved(site, section, format));
    }

    private ResponseEntity<byte[]> feed(Section asked, String format, Frame frame) {
        String title = asked.name() + " – " + frame.title();
        return answer(
                new Feed(frame, title, asked.href(), teasers.newestIn(asked, ENTRIES)), format);
    }

    /** A section that has another address now takes its feeds along. */
    private ResponseEntity<byte[]> moved(Site site, String section, String format) {
        String today =
                oldAddresses
                        .today(site.id(), "/" + section, null)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(today + "/" + format + ".xml"))
                .build();
    }

    /** Spring answers 304 by itself when the reader has this state already. */
    private static ResponseEntity<byte[]> answer(Feed feed, String format) {
        var spoken = format.equals("rss") ? Feed.Format.RSS : Feed.Format.ATOM;
        byte[] body = feed.as(spoken).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .eTag('"' + DigestUtils.md5DigestAsHex(body) + '"')
                .lastModified(feed.changed())
                .contentType(MediaType.parseMediaType(spoken.contentType()))
                .body(body);
    }
}
