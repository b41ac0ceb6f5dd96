package vn.caunoi.publishing.imports;

import java.nio.file.Path;
import java.util.Optional;

/** What an article's addresses mean (bối cảnh của bài): files that came with it, its own links. */
interface Surroundings {

    /** The file that an address in the body means. */
    Optional<Path> file(String address);

    /** Whether an address means a file of the old site, be it there or not. */
    boolean meansFile(String address);

    /** A link in the words of the new site; others are left as they are. */
    String link(String address);

    /** Words for a picture that the body leaves without any. */
    default String alt(String address) {
        return "";
    }
}
