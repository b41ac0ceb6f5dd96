package vn.caunoi.meetings.notice;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.caunoi.files.FileId;
import vn.caunoi.files.Rendition;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;

/** Hands files out (giao tệp), kept by no cache. */
@Component
class Handed {

    private final StoredFiles files;

    Handed(StoredFiles files) {
        this.files = files;
    }

    ResponseEntity<InputStreamResource> document(Document document) {
        StoredFile stored = files.find(document.file()).orElseThrow();
        return headers(document.name(), true)
                .contentType(
                        MediaType.parseMediaType(
                                stored.isPicture() ? MediaType.IMAGE_JPEG_VALUE : stored.type()))
                .body(new InputStreamResource(files.open(shown(stored))));
    }

    static ResponseEntity<byte[]> bytes(String name, String type, byte[] content) {
        return headers(name, !type.equals(MediaType.APPLICATION_PDF_VALUE))
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }

    private static ResponseEntity.BodyBuilder headers(String name, boolean apart) {
        var disposition =
                (apart ? ContentDisposition.attachment() : ContentDisposition.inline())
                        .filename(name, StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff");
    }

    /** Of a picture only what was made anew is given out, the widest as JPEG. */
    private FileId shown(StoredFile stored) {
        return files.renditions(stored.id()).stream()
                .filter(rendition -> rendition.type().equals(MediaType.IMAGE_JPEG_VALUE))
                .reduce((_, wider) -> wider)
                .map(Rendition::id)
                .orElse(stored.id());
    }
}
