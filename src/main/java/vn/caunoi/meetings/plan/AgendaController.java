package vn.caunoi.meetings.plan;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.files.FileId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.AgendaSource;
import vn.caunoi.meetings.AgendaSource.Suggestion;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Writes the agenda of a meeting (soạn chương trình). */
@Controller
class AgendaController {

    static final String ADDRESS = MeetingAddress.ONE + "/chuong-trinh";

    private static final String OUTRUN =
            "Chương trình vừa được người khác sửa. Những gì bạn gõ còn nguyên dưới đây; hãy xem lại"
                    + " rồi bấm Lưu lần nữa nếu muốn thay bản của người đó.";

    private final MeetingPages pages;
    private final Meetings meetings;
    private final AgendaDesk desk;
    private final ObjectProvider<AgendaSource> sources;
    private final Materials materials;
    private final Journal journal;

    AgendaController(
            MeetingPages pages,
            Meetings meetings,
            AgendaDesk desk,
            ObjectProvider<AgendaSource> sources,
            Materials materials,
            Journal journal) {
        this.pages = pages;
        this.meetings = meetings;
        this.desk = desk;
        this.sources = sources;
        this.materials = materials;
        this.journal = journal;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long unit, @PathVariable long meeting) {
        Meeting found = pages.prepared(unit, meeting);
        return page(found, AgendaForm.of(meetings.agenda(found.id())), "");
    }

    @PostMapping(ADDRESS)
    @Transactional
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Meeting found = pages.prepared(unit, meeting);
        Cell cell = pages.cell(unit);
        AgendaForm form = AgendaForm.of(new Typed(typed));
        String deed = typed.getOrDefault(AgendaForm.DEED, "");
        return deed.equals("luu")
                ? save(found, form, officer)
                : page(found, desk.after(deed, form, found, cell, suggestions(cell)), "");
    }

    private ModelAndView save(Meeting meeting, AgendaForm typed, Officer officer) {
        List<Item> stored = meetings.agenda(meeting.id());
        AgendaForm form = typed.judged(documents(meeting));
        if (form.wrong()) {
            return MeetingPages.unfit(page(meeting, form, ""));
        }
        String version = AgendaForm.version(stored);
        if (!version.equals(form.version())) {
            return MeetingPages.unfit(page(meeting, form.at(version), OUTRUN));
        }
        List<Long> known = stored.stream().map(Item::id).toList();
        meetings.agenda(meeting.id(), form.lines().stream().map(line -> line.item(known)).toList());
        journal.record(
                Act.by(
                        officer,
                        PlanActs.AGENDA,
                        meeting.cell(),
                        "%d nội dung".formatted(stored.size()),
                        "cuộc họp %d: %d nội dung"
                                .formatted(meeting.id().value(), form.lines().size())));
        return SeeOther.to(MeetingAddress.of(meeting) + "?da-ghi=chuong-trinh");
    }

    private ModelAndView page(Meeting meeting, AgendaForm form, String refusal) {
        Cell cell = pages.cell(meeting.cell().value());
        Page page = pages.page(cell, meeting, "Chương trình", "/chuong-trinh");
        return new ModelAndView("meetings/plan/agenda")
                .addObject("page", form.wrong() || !refusal.isEmpty() ? page.mistaken() : page)
                .addObject("meeting", meeting)
                .addObject("form", form)
                .addObject("budget", desk.budget(meeting, form))
                .addObject("materials", materials.of(meeting.id()))
                .addObject("suggestions", suggestions(cell))
                .addObject("topics", desk.topics(meeting, cell))
                .addObject("refusal", refusal);
    }

    private List<FileId> documents(Meeting meeting) {
        return materials.of(meeting.id()).stream().map(Materials.Material::file).toList();
    }

    private List<Suggestion> suggestions(Cell cell) {
        return sources.orderedStream()
                .flatMap(source -> source.suggestions(cell).stream())
                .toList();
    }
}
