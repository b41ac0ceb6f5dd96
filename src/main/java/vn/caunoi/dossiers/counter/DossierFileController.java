package vn.caunoi.dossiers.counter;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.files.FileId;
import vn.caunoi.files.Rendition;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.units.UnitId;

/** Gives out a file that came with a dossier, to those who work on it. */
@Controller
class DossierFileController {

    static final String ADDRESS = CounterAddress.DOSSIER + "/tep/{file:[0-9a-f]{64}}";

    private final DossierFiles files;
    private final StoredFiles shelf;

    DossierFileController(DossierFiles files, StoredFiles shelf) {
        this.files = files;
        this.shelf = shelf;
    }

    static String address(UnitId unit, DossierId dossier, FileId file) {
        return CounterAddress.of(unit, dossier) + "/tep/" + file;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<InputStreamResource> show(
            @PathVariable long unit, @PathVariable long dossier, @PathVariable String file) {
        Attachment attachment =
                files.find(new UnitId(unit), new DossierId(dossier), new FileId(file))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        StoredFile stored = shelf.find(attachment.file()).orElseThrow();
        var disposition =
                ContentDisposition.attachment()
                        .filename(attachment.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(
                        MediaType.parseMediaType(
                                stored.isPicture() ? MediaType.IMAGE_JPEG_VALUE : stored.type()))
                .body(new InputStreamResource(shelf.open(shown(stored))));
    }

    /** Of a picture only what was made anew is given out, the widest as JPEG. */
    private FileId shown(StoredFile stored) {
        return shelf.renditions(stored.id()).stream()
                .filter(rendition -> rendition.type().equals(MediaType.IMAGE_JPEG_VALUE))
                .reduce((_, wider) -> wider)
                .map(Rendition::id)
                .orElse(stored.id());
    }
}
