package vn.caunoi.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent when the session had ended (nội dung đang dở).
 *
 * @param person whose session it was, or null where that is not known
 * @param path where it was sent, on this host
 * @param multipart how it was sent; its files have to be chosen again
 */
record KeptForm(
        @Nullable PersonId person,
        String path,
        boolean multipart,
        Map<String, List<String>> fields) {

    /** Only who wrote it may go on with it; a form of nobody known is whoever's browser has it. */
    boolean isFor(PersonId reader) {
        return Optional.ofNullable(person).map(reader::equals).orElse(true);
    }
}
