package vn.caunoi.resolutions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellRight;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.Printer;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.web.Officer;

/** A resolution as a file; a draft only for those who write it. */
@Controller
class ResolutionFileController {

    static final String ADDRESS = ResolutionAddress.MEETING + "/nghi-quyet.{type:pdf|docx}";

    private static final MediaType DOCX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ResolutionPages pages;
    private final Resolutions resolutions;
    private final Drafts drafts;
    private final Printer printer;
    private final StoredFiles files;

    ResolutionFileController(
            ResolutionPages pages,
            Resolutions resolutions,
            Drafts drafts,
            Printer printer,
            StoredFiles files) {
        this.pages = pages;
        this.resolutions = resolutions;
        this.drafts = drafts;
        this.printer = printer;
        this.files = files;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(
            @PathVariable long unit,
            @PathVariable long meeting,
            @PathVariable String type,
            Officer officer) {
        Cell cell = pages.cell(unit);
        Meeting found = pages.meeting(cell, meeting);
        boolean isPdf = type.equals("pdf");
        Optional<FileId> frozen = resolutions.file(found, isPdf);
        if (frozen.isEmpty() && !officer.may(CellRight.RUN, unit)) {
            throw ResolutionPages.nowhere();
        }
        byte[] content = frozen.map(this::bytes).orElseGet(() -> draft(cell, found, isPdf));
        return send("nghi-quyet-%s.%s".formatted(found.day(), type), content, isPdf);
    }

    private byte[] draft(Cell cell, Meeting meeting, boolean isPdf) {
        Paper paper = ResolutionPaper.of(drafts.of(cell, meeting));
        return isPdf ? printer.pdf(paper) : printer.docx(paper);
    }

    private byte[] bytes(FileId file) {
        try (InputStream content = files.open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF opens where it is printed, a text document is kept. */
    private static ResponseEntity<byte[]> send(String name, byte[] content, boolean isPdf) {
        var disposition =
                (isPdf ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(name, StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(isPdf ? MediaType.APPLICATION_PDF : DOCX)
                .body(content);
    }
}
