package vn.caunoi.meetings.minutes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.files.FileId;
import vn.caunoi.files.Refused;
import vn.caunoi.files.Rendition;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.SecretMark;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** The sheet that was signed by hand: a picture or a PDF of it is kept beside the minutes. */
@Controller
class ScanController {

    static final String ADDRESS = MinutesController.ADDRESS + "/ban-ky";
    static final String ONE = ADDRESS + "/{file:[0-9a-f]{64}}";

    private final Sittings sittings;
    private final MinuteBook book;
    private final StoredFiles files;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final MinutesPages pages;

    ScanController(
            Sittings sittings,
            MinuteBook book,
            StoredFiles files,
            Journal journal,
            TransactionTemplate transaction,
            MinutesPages pages) {
        this.sittings = sittings;
        this.book = book;
        this.files = files;
        this.journal = journal;
        this.transaction = transaction;
        this.pages = pages;
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile sent,
            Officer officer) {
        Sitting sitting = sittings.at(unit, meeting);
        if (sent == null || sent.isEmpty()) {
            return pages.refused(sitting, "Hãy chọn ảnh chụp hoặc tệp PDF của biên bản đã ký.");
        }
        return attach(sitting, sent, officer)
                .map(refusal -> pages.refused(sitting, refusal))
                .orElseGet(() -> SeeOther.to(sitting.minutes()));
    }

    @GetMapping(ONE)
    ResponseEntity<InputStreamResource> show(
            @PathVariable long unit, @PathVariable long meeting, @PathVariable String file) {
        Sitting sitting = sittings.at(unit, meeting);
        MinuteBook.Scan scan =
                book.scans(sitting.meeting().id()).stream()
                        .filter(one -> one.file().value().equals(file))
                        .findFirst()
                        .orElseThrow(Sittings::nowhere);
        StoredFile stored = files.find(scan.file()).orElseThrow();
        var disposition =
                ContentDisposition.attachment()
                        .filename(scan.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(
                        stored.isPicture()
                                ? MediaType.IMAGE_JPEG
                                : MediaType.parseMediaType(stored.type()))
                .body(new InputStreamResource(files.open(shown(stored))));
    }

    /** Keeps it, or says why not. */
    private Optional<String> attach(Sitting sitting, MultipartFile sent, Officer officer) {
        String name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
        try {
            byte[] content = sent.getBytes();
            Optional<String> refusal = SecretMark.refusal(content, name);
            if (refusal.isEmpty()) {
                attach(sitting, files.keep(new ByteArrayInputStream(content), name), officer);
            }
            return refusal;
        } catch (Refused refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void attach(Sitting sitting, StoredFile scan, Officer officer) {
        transaction.executeWithoutResult(
                _ -> {
                    book.attach(sitting.meeting().id(), scan, officer);
                    journal.record(
                            Act.by(
                                    officer,
                                    MinutesActs.SCAN,
                                    sitting.cell().unit(),
                                    "",
                                    "cuộc họp " + sitting.meeting().id().value()));
                });
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
