package vn.caunoi.meetings.minutes;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper as a file: a PDF opens where it is printed, a text document is kept. */
enum PaperFile {
    PDF("pdf", MediaType.APPLICATION_PDF),
    DOCX(
            "docx",
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private final String ending;
    private final MediaType type;

    PaperFile(String ending, MediaType type) {
        this.ending = ending;
        this.type = type;
    }

    static PaperFile of(String ending) {
        return DOCX.ending.equals(ending) ? DOCX : PDF;
    }

    /**
     * The answer.
     *
     * @param name without ending
     */
    ResponseEntity<byte[]> send(String name, byte[] content) {
        var disposition =
                (this == PDF ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(name + "." + ending, StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(content);
    }
}
