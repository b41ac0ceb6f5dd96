package vn.caunoi.publishing.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.Incoming.Kind;
import vn.caunoi.publishing.Incoming.SectionName;
import vn.caunoi.publishing.Remark;

/**
 * An article as it was found in a source (bài tìm thấy), not yet clean and without its files.
 *
 * @param place which one it is, and where
 * @param html its body as written
 * @param leadingPicture address of the picture that stands for it, in the words of the source
 * @param remarks what the reader noticed already
 */
record Found(
        Place place,
        String key,
        Kind kind,
        String title,
        String slug,
        String lead,
        String html,
        SectionName section,
        List<String> tags,
        String author,
        String source,
        Instant publishedAt,
        @Nullable Instant visibleUntil,
        boolean published,
        Incoming.@Nullable Withdrawal withdrawal,
        boolean featured,
        List<String> oldAddresses,
        @Nullable String leadingPicture,
        Surroundings surroundings,
        List<Remark> remarks) {

    /**
     * Where something stood in the source.
     *
     * @param number counted from one
     * @param address its old address or file name
     */
    record Place(int number, String address) {}
}
