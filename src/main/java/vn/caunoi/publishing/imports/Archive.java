package vn.caunoi.publishing.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.files.FileId;
import vn.caunoi.files.Rendition;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;

/** Keeps the files that articles bring along (kho tệp của bài nhập). */
@Component
class Archive {

    private final StoredFiles files;

    Archive(StoredFiles files) {
        this.files = files;
    }

    /**
     * Keeps a file for good.
     *
     * @throws vn.caunoi.files.Refused with the sentence that says why
     */
    Kept keep(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return kept(files.keep(content, String.valueOf(file.getFileName())));
        }
    }

    /** The same file when it is kept already; changes nothing. */
    Optional<Kept> known(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return files.find(Digest.of(content)).map(this::kept);
        }
    }

    private Kept kept(StoredFile file) {
        if (!file.isPicture()) {
            return new Kept(
                    file.id(),
                    file.name(),
                    "/tep/" + file.id() + "/" + inAddress(file.name()),
                    false);
        }
        int width =
                files.renditions(file.id()).stream()
                        .filter(rendition -> rendition.type().equals("image/jpeg"))
                        .max(Comparator.comparingInt(Rendition::width))
                        .map(Rendition::width)
                        .orElse(1);
        return new Kept(file.id(), file.name(), "/anh/" + file.id() + "/" + width + ".jpg", true);
    }

    private static String inAddress(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * A kept file.
     *
     * @param address where pages show it or link to it
     */
    record Kept(FileId id, String name, String address, boolean picture) {}
}
