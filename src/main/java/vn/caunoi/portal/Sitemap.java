package vn.caunoi.portal;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Frame;
import vn.caunoi.web.SitemapPart;

/** The site map for machines: an index and its parts, written as the rooms tell their addresses. */
@Component
class Sitemap {

    /** Sitemaps XML format, sitemaps.org: at most 50,000 addresses a file. */
    static final int IN_A_PART = 50_000;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final List<SitemapPart> rooms;

    Sitemap(List<SitemapPart> rooms) {
        this.rooms = rooms.stream().sorted(Comparator.comparing(Sitemap::name)).toList();
    }

    void writeIndex(Frame frame, PrintWriter out) {
        var parts = new Parts(frame, out);
        out.println(XML);
        out.printf("<sitemapindex xmlns=\"%s\">%n", NAMESPACE);
        tell(frame, parts);
        parts.end();
        out.println("</sitemapindex>");
    }

    /** Writes a part by its number from 1; false when there is none and nothing was written. */
    boolean writePart(Frame frame, int number, PrintWriter out) {
        var addresses = new Addresses(frame, number, out);
        tell(frame, addresses);
        return addresses.end();
    }

    /** The home page first, then what the rooms have. */
    private void tell(Frame frame, Consumer<SitemapPart.Entry> entries) {
        entries.accept(new SitemapPart.Entry("/", null));
        rooms.forEach(room -> room.tell(frame.site(), entries));
    }

    private static String name(SitemapPart room) {
        return room.getClass().getName();
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + HtmlUtils.htmlEscape(text, "UTF-8") + "</" + name + ">";
    }

    private static String changed(@Nullable Instant changed) {
        return changed == null ? "" : element("lastmod", Formats.iso(changed));
    }

    /** Counts the addresses and writes a line for each full part. */
    private static final class Parts implements Consumer<SitemapPart.Entry> {

        private final Frame frame;
        private final PrintWriter out;
        private int written;
        private int inPart;
        private @Nullable Instant newest;

        Parts(Frame frame, PrintWriter out) {
            this.frame = frame;
            this.out = out;
        }

        @Override
        public void accept(SitemapPart.Entry entry) {
            if (inPart == IN_A_PART) {
                end();
            }
            inPart++;
            newest =
                    Stream.of(newest, entry.changed())
                            .filter(Objects::nonNull)
                            .max(Comparator.naturalOrder())
                            .orElse(null);
        }

        void end() {
            written++;
            String address = frame.absolute("/sitemap-" + written + ".xml");
            out.println("<sitemap>" + element("loc", address) + changed(newest) + "</sitemap>");
            inPart = 0;
            newest = null;
        }
    }

    /** Writes the addresses of one part and passes over the others. */
    private static final class Addresses implements Consumer<SitemapPart.Entry> {

        private final Frame frame;
        private final long first;
        private final PrintWriter out;
        private long place;

        Addresses(Frame frame, int number, PrintWriter out) {
            this.frame = frame;
            this.first = (number - 1L) * IN_A_PART;
            this.out = out;
        }

        @Override
        public void accept(SitemapPart.Entry entry) {
            if (place == first) {
                out.println(XML);
                out.printf("<urlset xmlns=\"%s\">%n", NAMESPACE);
            }
            if (place >= first && place < first + IN_A_PART) {
                String address = frame.absolute(entry.path());
                out.println(
                        "<url>" + element("loc", address) + changed(entry.changed()) + "</url>");
            }
            place++;
        }

        boolean end() {
            if (place <= first) {
                return false;
            }
            out.println("</urlset>");
            return true;
        }
    }
}
