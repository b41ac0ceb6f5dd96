package vn.caunoi.publishing.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The attachments that a WordPress export lists (thư viện tệp), by their numbers. */
final class MediaLibrary implements WxrReader.Listener {

    private static final int MOST = 300_000;

    private final Map<String, Medium> media = new HashMap<>();
    private final Map<String, String> altOf = new HashMap<>();

    Optional<Medium> numbered(String id) {
        return Optional.ofNullable(media.get(id));
    }

    /** Words for the picture of this file name. */
    String alt(String fileName) {
        return altOf.getOrDefault(fileName, "");
    }

    @Override
    public void item(WxrItem item) {
        String address = item.field("attachment_url").strip();
        if (!item.field("post_type").strip().equals("attachment") || media.size() >= MOST) {
            return;
        }
        String alt = item.meta("_wp_attachment_image_alt");
        media.put(
                item.field("post_id").strip(), new Medium(address, item.meta("_wp_attached_file")));
        if (!alt.isBlank()) {
            altOf.put(Address.of(address).fileName(), alt);
        }
    }

    @Override
    public void author(String login, String name) {}

    @Override
    public void home(String address) {}

    @Override
    public void published(String date) {}

    @Override
    public void comment() {}

    /**
     * An attachment.
     *
     * @param path under the uploads folder, empty when the export does not say
     */
    record Medium(String address, String path) {}
}
