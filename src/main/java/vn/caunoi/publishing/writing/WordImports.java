package vn.caunoi.publishing.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.files.StoredFile;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.publishing.editor.WordFile;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;

/** Reads Word documents that writers send, and keeps their pictures (nhập từ Word). */
@Component
class WordImports {

    private final Uploads uploads;

    WordImports(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * What the document says.
     *
     * @throws vn.caunoi.files.Refused with the sentence that says why
     */
    WordFile.Imported read(MultipartFile file, Site site, Officer officer) {
        var word = new WordFile(new Sanitiser(site.outboundHosts()));
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return word.read(content, name, picture -> keep(picture, site, officer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String keep(WordFile.Picture picture, Site site, Officer officer) {
        StoredFile kept =
                uploads.keep(
                        site.id(),
                        new ByteArrayInputStream(picture.content()),
                        picture.name(),
                        officer);
        return "/anh/" + kept.id() + "/" + uploads.ordinaryWidth(kept.id()) + ".jpg";
    }
}
