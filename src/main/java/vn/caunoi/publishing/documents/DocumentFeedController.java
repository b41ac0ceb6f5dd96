package vn.caunoi.publishing.documents;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Frame;

/** The newest documents for feed readers (nguồn tin Atom). */
@Controller
class DocumentFeedController {

    static final String ADDRESS = DocumentController.ADDRESS + "/atom.xml";

    private static final int ENTRIES = 20;
    private static final MediaType ATOM =
            MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Documents documents;

    DocumentFeedController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> index(Site site, Frame frame) {
        byte[] body =
                feed(frame, documents.newest(site.id(), ENTRIES)).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .eTag('"' + DigestUtils.md5DigestAsHex(body) + '"')
                .contentType(ATOM)
                .body(body);
    }

    private static String feed(Frame frame, List<Document> newest) {
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setLanguage("vi");
        feed.setTitle(plain("Văn bản – " + frame.title()));
        feed.setUri(frame.absolute(DocumentController.ADDRESS));
        feed.setLinks(
                List.of(
                        link("alternate", frame.absolute(DocumentController.ADDRESS)),
                        link("self", frame.absolute(ADDRESS))));
        feed.setPublishedDate(
                Date.from(
                        newest.stream()
                                .map(Document::updated)
                                .max(Comparator.naturalOrder())
                                .orElse(Instant.EPOCH)));
        feed.setEntries(newest.stream().map(document -> entry(document, frame)).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed that cannot be written", e);
        }
    }

    private static SyndEntry entry(Document document, Frame frame) {
        Particulars particulars = document.particulars();
        var summary = new SyndContentImpl();
        summary.setType("text/plain");
        summary.setValue(plain(particulars.summary()));
        var entry = new SyndEntryImpl();
        entry.setTitle(plain(document.title()));
        entry.setUri(frame.absolute(document.href()));
        entry.setLink(frame.absolute(document.href()));
        entry.setPublishedDate(
                Date.from(particulars.issued().atStartOfDay(Formats.ZONE).toInstant()));
        entry.setUpdatedDate(Date.from(document.updated()));
        entry.setDescription(summary);
        entry.setAuthor(plain(particulars.body()));
        return entry;
    }

    private static SyndLinkImpl link(String relation, String address) {
        var link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static String plain(String text) {
        return NOT_XML.matcher(text).replaceAll("");
    }
}
