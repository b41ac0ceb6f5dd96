package vn.caunoi.cells;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.files.Refused;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.program.Nature;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Switches the rooms of the Party on by a written approval, and off again. */
@Controller
class ApprovalController {

    static final String ADDRESS = CellAddress.ALL + "/phe-duyet";
    static final String END = ADDRESS + "/ket-thuc";
    static final String FILE = ADDRESS + "/{approval:[0-9]{1,18}}/van-ban";
    static final String AGREED = "dong-y";

    private final Approvals approvals;
    private final PartyRooms rooms;
    private final StoredFiles files;
    private final Nature nature;
    private final Clock clock;

    ApprovalController(
            Approvals approvals, PartyRooms rooms, StoredFiles files, Nature nature, Clock clock) {
        this.approvals = approvals;
        this.rooms = rooms;
        this.files = files;
        this.nature = nature;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView index() {
        return page(ApprovalForm.of(Map.of()), null);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        ApprovalForm form =
                ApprovalForm.of(typed)
                        .judged(LocalDate.now(clock), file != null && !file.isEmpty());
        if (form.wrong()) {
            return page(form, null);
        }
        return record(form, Objects.requireNonNull(file), officer);
    }

    @PostMapping(END)
    ModelAndView destroy(
            @RequestParam(name = AGREED, defaultValue = "") String agreed, Officer officer) {
        if (agreed.isEmpty()) {
            return page(
                    ApprovalForm.of(Map.of()),
                    "Hãy đánh dấu xác nhận rồi bấm Tắt phần sinh hoạt chi bộ.");
        }
        approvals.end(officer);
        rooms.changedEverywhere();
        return SeeOther.to(ADDRESS);
    }

    @GetMapping(FILE)
    ResponseEntity<InputStreamResource> show(@PathVariable long approval) {
        Approval found =
                approvals
                        .at(approval)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var disposition =
                ContentDisposition.attachment()
                        .filename(found.fileName(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_PDF)
                .body(new InputStreamResource(files.open(found.file())));
    }

    private ModelAndView record(ApprovalForm form, MultipartFile file, Officer officer) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (!name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return page(form.refusing("Tệp “%s” không phải PDF.".formatted(name)), null);
        }
        try (InputStream content = file.getInputStream()) {
            approvals.record(
                    form.number().value(),
                    form.writtenOn().orElseThrow(),
                    form.body().value(),
                    files.keep(content, name),
                    officer);
            return SeeOther.to(ADDRESS);
        } catch (Refused refused) {
            return page(form.refusing(String.valueOf(refused.getMessage())), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ModelAndView page(ApprovalForm form, @Nullable String notAgreed) {
        var page = new ModelAndView("cells/approvals");
        page.addObject("form", form)
                .addObject("notAgreed", notAgreed)
                .addObject("open", rooms.areOpen())
                .addObject("demo", nature.isDemo())
                .addObject("approvals", approvals.all());
        page.setStatus(
                form.wrong() || notAgreed != null
                        ? HttpStatus.UNPROCESSABLE_CONTENT
                        : HttpStatus.OK);
        return page;
    }
}
