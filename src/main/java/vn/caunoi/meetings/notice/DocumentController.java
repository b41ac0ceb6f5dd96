package vn.caunoi.meetings.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.files.FileId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.plan.MeetingPages;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** Puts documents beside a meeting, and takes them away again. */
@Controller
class DocumentController {

    static final String ADDRESS = MeetingAddress.ONE + "/tai-lieu";
    static final String REMOVAL = ADDRESS + "/{file:[0-9a-f]{64}}/bo";

    private static final long MOST_BYTES = 50L << 20;

    private final MeetingPages pages;
    private final Documents documents;
    private final Journal journal;

    DocumentController(MeetingPages pages, Documents documents, Journal journal) {
        this.pages = pages;
        this.documents = documents;
        this.journal = journal;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long unit, @PathVariable long meeting) {
        return page(pages.prepared(unit, meeting), field());
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam(name = "tep", required = false) @Nullable List<MultipartFile> sent,
            Officer officer) {
        Meeting found = pages.prepared(unit, meeting);
        List<MultipartFile> chosen =
                Objects.requireNonNullElse(sent, List.<MultipartFile>of()).stream()
                        .filter(file -> !file.isEmpty())
                        .toList();
        Optional<String> mistake =
                chosen.isEmpty() ? Optional.of("Hãy chọn ít nhất một tệp.") : Optional.empty();
        for (MultipartFile file : chosen) {
            mistake = mistake.or(() -> kept(found, file, officer));
        }
        return mistake.map(sentence -> MeetingPages.unfit(page(found, field().mistaken(sentence))))
                .orElseGet(() -> SeeOther.to(MeetingAddress.of(found) + "/tai-lieu"));
    }

    @PostMapping(REMOVAL)
    ModelAndView destroy(
            @PathVariable long unit,
            @PathVariable long meeting,
            @PathVariable String file,
            Officer officer) {
        Meeting found = pages.prepared(unit, meeting);
        documents.remove(found.id(), new FileId(file));
        note(found, officer, NoticeActs.REMOVED);
        return SeeOther.to(MeetingAddress.of(found) + "/tai-lieu");
    }

    private Optional<String> kept(Meeting meeting, MultipartFile file, Officer officer) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file.getSize() > MOST_BYTES) {
            return Optional.of("Tệp “%s” lớn hơn mức cho phép là 50 MB.".formatted(name));
        }
        try {
            Optional<String> refusal = documents.keep(meeting.id(), file.getBytes(), name);
            if (refusal.isEmpty()) {
                note(meeting, officer, NoticeActs.ADDED);
            }
            return refusal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Meeting meeting, Officer officer, String what) {
        journal.record(
                Act.by(officer, what, meeting.cell(), "", "cuộc họp " + meeting.id().value()));
    }

    private ModelAndView page(Meeting meeting, Field field) {
        Page page =
                pages.page(pages.cell(meeting.cell().value()), meeting, "Tài liệu", "/tai-lieu");
        return new ModelAndView("meetings/notice/documents")
                .addObject("page", field.wrong() ? page.mistaken() : page)
                .addObject("documents", documents.all(meeting.id()))
                .addObject("field", field);
    }

    private static Field field() {
        return Field.of("tep", "Thêm tài liệu")
                .hinting(
                        "PDF, Word, Excel, ảnh; mỗi tệp nhiều nhất 50 MB. Không nhận tài liệu mật.");
    }
}
