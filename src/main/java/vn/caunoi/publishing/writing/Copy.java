package vn.caunoi.publishing.writing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.files.FileId;
import vn.caunoi.publishing.CleanHtml;
import vn.caunoi.publishing.IncomingFile;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.publishing.furniture.PagePattern;

/**
 * All that a writer says in a piece (nội dung bài).
 *
 * @param slug the wished last part of its address; empty: made from the title
 * @param section where it shall stand; null for a page, or while nobody chose
 * @param takenOver whether it was taken over from elsewhere (tin lấy lại) and must say from where
 * @param persons whether it lists people, and so must not stay for ever
 * @param picture the leading one, or null
 * @param attachments offered below the text
 */
record Copy(
        String title,
        String slug,
        String lead,
        CleanHtml body,
        @Nullable Long section,
        List<String> tags,
        String author,
        String source,
        boolean takenOver,
        boolean featured,
        boolean persons,
        @Nullable Illustration picture,
        List<Offer> attachments) {

    private static final Pattern SHOWN = Pattern.compile("src=\"/anh/([0-9a-f]{64})/");
    private static final Pattern LINKED = Pattern.compile("href=\"/tep/([0-9a-f]{64})/([^\"]+)\"");

    /** A picture with what it shows, for those who do not see it, and what is written below it. */
    record Illustration(FileId file, String alt, String caption) {}

    /** A file to take along (tệp đính kèm) under its name. */
    record Offer(FileId file, String name) {

        private static final Pattern SHAPE = Pattern.compile("([0-9a-f]{64}) (.{1,200})");

        /** As a form and the database hold it: "hash name"; null for nonsense. */
        static @Nullable Offer read(String text) {
            Matcher parts = SHAPE.matcher(text);
            return parts.matches() ? new Offer(new FileId(parts.group(1)), parts.group(2)) : null;
        }

        @Override
        public String toString() {
            return file + " " + name;
        }
    }

    Copy {
        tags = List.copyOf(tags);
        attachments = List.copyOf(attachments);
    }

    /** The same words with another leading picture, other files. */
    Copy with(@Nullable Illustration other, List<Offer> offers) {
        return new Copy(
                title, slug, lead, body, section, tags, author, source, takenOver, featured,
                persons, other, offers);
    }

    /** The same with another body. */
    Copy saying(CleanHtml other) {
        return new Copy(
                title,
                slug,
                lead,
                other,
                section,
                tags,
                author,
                source,
                takenOver,
                featured,
                persons,
                picture,
                attachments);
    }

    /** What a standing page of this pattern begins with. */
    static Copy of(PagePattern pattern) {
        return new Copy(
                pattern.title(),
                pattern.slug().value(),
                "",
                new Sanitiser(Set.of()).clean(pattern.body()).html(),
                null,
                List.of(),
                "",
                "",
                false,
                false,
                false,
                null,
                List.of());
    }

    /** Everything stored that it needs, the leading picture first. */
    List<IncomingFile> files() {
        var files = new ArrayList<IncomingFile>();
        if (picture != null) {
            files.add(
                    new IncomingFile(
                            picture.file(),
                            IncomingFile.Role.LEADING,
                            "",
                            "",
                            picture.alt(),
                            picture.caption()));
        }
        shown().forEach(file -> files.add(inBody(file)));
        attachments.forEach(offer -> files.add(offered(offer)));
        linked().stream()
                .filter(offer -> attachments.stream().noneMatch(offer::equals))
                .forEach(offer -> files.add(offered(offer)));
        return files;
    }

    private List<FileId> shown() {
        return SHOWN.matcher(body.html())
                .results()
                .map(found -> new FileId(found.group(1)))
                .distinct()
                .toList();
    }

    private List<Offer> linked() {
        return LINKED.matcher(body.html())
                .results()
                .map(
                        found ->
                                new Offer(
                                        new FileId(found.group(1)),
                                        URLDecoder.decode(
                                                found.group(2).replace("+", "%2B"),
                                                StandardCharsets.UTF_8)))
                .distinct()
                .toList();
    }

    private static IncomingFile inBody(FileId file) {
        return new IncomingFile(file, IncomingFile.Role.PICTURE, "", "", "", "");
    }

    private static IncomingFile offered(Offer offer) {
        return new IncomingFile(
                offer.file(), IncomingFile.Role.ATTACHMENT, "", offer.name(), "", "");
    }
}
