package vn.caunoi.publishing.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** The page on which a piece is written. */
@Controller
class EditController {

    static final String ADDRESS = PieceController.ADDRESS + "/sua";
    static final String AUTOSAVE = PieceController.ADDRESS + "/tu-luu";
    static final String LOCK = PieceController.ADDRESS + "/khoa";

    private final WritingTable table;
    private final Manuscripts manuscripts;
    private final Editions editions;
    private final Uploads uploads;
    private final EditPages pages;
    private final SentFiles sentFiles;

    EditController(
            WritingTable table,
            Manuscripts manuscripts,
            Editions editions,
            Uploads uploads,
            EditPages pages,
            SentFiles sentFiles) {
        this.table = table;
        this.manuscripts = manuscripts;
        this.editions = editions;
        this.uploads = uploads;
        this.pages = pages;
        this.sentFiles = sentFiles;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long id, Site site, Officer officer) {
        Manuscript manuscript = table.open(site, id, officer);
        if (!manuscript.mayBeEditedBy(officer, site)) {
            return SeeOther.to(manuscript.href());
        }
        if (!table.takeInHand(site, id, false, officer)) {
            return pages.taken(manuscript);
        }
        return pages.of(manuscript, CopyForm.of(editions.now(manuscript)), site, officer);
    }

    /** Saves, and goes on writing or on to the next step. */
    @PostMapping(ADDRESS)
    ModelAndView update(
            @PathVariable long id,
            @RequestParam(name = "phien-ban", defaultValue = "0") int version,
            @RequestParam(name = "viec", defaultValue = "") String then,
            @RequestParam(name = "anh-tep", required = false) @Nullable MultipartFile picture,
            @RequestParam(name = "tep", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            Site site,
            Officer officer) {
        Manuscript manuscript = table.open(site, id, officer);
        CopyForm form = form(request, manuscript, site, officer);
        form = sentFiles.into(form, picture, files, site, officer);
        if (form.wrong()) {
            ModelAndView again = pages.of(manuscript, form, site, officer);
            again.addObject("version", version);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return switch (table.save(site, id, version, form.copy(), true, officer)) {
            case Saved.Kept _ when then.equals("chuyen-tiep") ->
                    SeeOther.to(manuscript.href() + "#buoc-tiep");
            case Saved.Kept _ -> goOn(manuscript, form, request);
            case Saved.Crossed(int newest, int aside) ->
                    SeeOther.to(EditionController.crossed(manuscript, newest, aside));
        };
    }

    private static ModelAndView goOn(
            Manuscript manuscript, CopyForm form, HttpServletRequest request) {
        FlashMap flash = RequestContextUtils.getOutputFlashMap(request);
        flash.put("saved", true);
        flash.put("takenAway", new ArrayList<>(form.takenAway()));
        return SeeOther.to(manuscript.href("sua"));
    }

    /** Saves what stands in the form at this moment, for the script of the page. */
    @PostMapping(AUTOSAVE)
    ResponseEntity<Map<String, Object>> create(
            @PathVariable long id,
            @RequestParam(name = "phien-ban", defaultValue = "0") int version,
            HttpServletRequest request,
            Site site,
            Officer officer) {
        Manuscript manuscript = table.open(site, id, officer);
        CopyForm form = form(request, manuscript, site, officer);
        if (form.wrong()) {
            return ResponseEntity.unprocessableContent().body(Map.of("mistake", form.mistakes()));
        }
        return switch (table.save(site, id, version, form.copy(), false, officer)) {
            case Saved.Kept(int next, int edition) ->
                    ResponseEntity.ok(Map.of("version", next, "edition", edition));
            case Saved.Crossed(int newest, int aside) ->
                    ResponseEntity.status(HttpStatus.CONFLICT)
                            .body(
                                    Map.of(
                                            "compare",
                                            EditionController.crossed(manuscript, newest, aside)));
        };
    }

    /** Takes the text from whoever has it open, says that one is still there, or lets go. */
    @PostMapping(LOCK)
    ModelAndView destroy(
            @PathVariable long id,
            @RequestParam(name = "viec", defaultValue = "") String what,
            Site site,
            Officer officer) {
        Manuscript manuscript = table.open(site, id, officer);
        return switch (what) {
            case "giu" -> {
                manuscripts.keepLock(manuscript, officer, false);
                yield SeeOther.to(manuscript.href("sua"));
            }
            case "nhan" -> {
                table.takeInHand(site, id, true, officer);
                yield SeeOther.to(manuscript.href("sua"));
            }
            default -> {
                manuscripts.keepLock(manuscript, officer, true);
                yield SeeOther.to(manuscript.href());
            }
        };
    }

    private CopyForm form(
            HttpServletRequest request, Manuscript manuscript, Site site, Officer officer) {
        CopyForm form = CopyForm.read(request, site, uploads);
        Long section = form.copy().section();
        if (section != null && !pages.mayWriteIn(section, manuscript, site, officer)) {
            form.mistaken(
                    "chuyen-muc",
                    "Bạn không được viết trong chuyên mục này; hãy chọn chuyên mục khác.");
        }
        return form;
    }
}
