package vn.caunoi.publishing.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.files.Refused;
import vn.caunoi.files.StoredFile;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;

/** Takes pictures and files that the editor sends one by one. */
@Controller
class UploadController {

    static final String ADDRESS = "/bien-tap/{site}/tep";

    private final Uploads uploads;

    UploadController(Uploads uploads) {
        this.uploads = uploads;
    }

    @PostMapping(ADDRESS)
    ResponseEntity<Map<String, Object>> create(
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            Site site,
            Officer officer) {
        if (file == null) {
            return ResponseEntity.unprocessableContent()
                    .body(Map.of("mistake", "Hãy chọn một tệp."));
        }
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            StoredFile kept = uploads.keep(site.id(), content, name, officer);
            return ResponseEntity.status(HttpStatus.CREATED).body(uploads.told(kept, site.id()));
        } catch (Refused refused) {
            return ResponseEntity.unprocessableContent()
                    .body(Map.of("mistake", String.valueOf(refused.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
