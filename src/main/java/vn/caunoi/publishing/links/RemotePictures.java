package vn.caunoi.publishing.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.files.Refused;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;

/**
 * Pictures that somebody pasted from another site (ảnh dán từ trang khác): fetched once, checked
 * and kept like any file, so that no page of ours shows what lies on another server.
 */
@Component
public class RemotePictures {

    private final Outside outside;
    private final StoredFiles files;

    RemotePictures(Outside outside, StoredFiles files) {
        this.outside = outside;
        this.files = files;
    }

    /** A picture that was not fetched; the message is the sentence that people read. */
    public static final class NotFetched extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NotFetched(String sentence) {
            super(sentence, null, false, false);
        }
    }

    /**
     * Fetches and keeps the picture.
     *
     * @param allowedHosts from where it may come, their subdomains included
     * @throws NotFetched when it cannot be got from there
     * @throws Refused when what is there is no picture that is kept
     */
    public StoredFile fetch(URI address, Set<String> allowedHosts) {
        try {
            return outside.ask(
                    "GET",
                    address,
                    host -> isAllowed(host, allowedHosts),
                    (status, content) -> keep(status, content, name(address)));
        } catch (NotAsked e) {
            throw new NotFetched(
                    "Không lấy ảnh từ địa chỉ này: %s. Hãy tải ảnh về máy rồi gửi lên."
                            .formatted(e.getMessage()));
        } catch (IOException e) {
            throw new NotFetched(
                    "Không lấy được ảnh từ %s. Hãy tải ảnh về máy rồi gửi lên."
                            .formatted(address.getHost()));
        }
    }

    private static boolean isAllowed(String host, Set<String> allowed) {
        return allowed.contains(host)
                || allowed.stream().anyMatch(each -> host.endsWith("." + each));
    }

    /** Promises a picture: whatever else lies there is refused. */
    private static String name(URI address) {
        String path = String.valueOf(address.getPath());
        String last = path.substring(path.lastIndexOf('/') + 1);
        int point = last.lastIndexOf('.');
        String stem = point > 0 ? last.substring(0, point) : last;
        return (stem.isBlank() ? "anh" : stem) + ".jpg";
    }

    private StoredFile keep(int status, InputStream content, String name) throws IOException {
        if (status != 200) {
            throw new IOException("answered with " + status);
        }
        return files.keep(content, name);
    }
}
