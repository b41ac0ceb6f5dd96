package vn.caunoi.resolutions.bridge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.ItemKind;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.NewItem;
import vn.caunoi.units.Units;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Shows a committee what the figures suggest, and takes its answers. */
@Controller
class SuggestionController {

    static final String ADDRESS = BridgePages.CELL + "/goi-y";

    private final BridgePages pages;
    private final Offers offers;
    private final Replies replies;
    private final Meetings meetings;
    private final Units units;
    private final Journal journal;
    private final Clock clock;

    SuggestionController(
            BridgePages pages,
            Offers offers,
            Replies replies,
            Meetings meetings,
            Units units,
            Journal journal,
            Clock clock) {
        this.pages = pages;
        this.offers = offers;
        this.replies = replies;
        this.meetings = meetings;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable long unit,
            @RequestParam(name = "da-ghi", defaultValue = "") String kept) {
        Cell cell = pages.cell(unit);
        return page(cell, offers.of(cell), Map.of())
                .addObject("kept", Reply.Kind.ofCode(kept).orElse(null));
    }

    @PostMapping(ADDRESS)
    @Transactional
    ModelAndView create(
            @PathVariable long unit, @RequestParam Map<String, String> typed, Officer officer) {
        Cell cell = pages.cell(unit);
        List<Offer> all = offers.of(cell);
        ReplyForm form =
                forms(all, typed).stream()
                        .filter(one -> one.source().equals(typed.get(ReplyForm.SOURCE)))
                        .findFirst()
                        .orElseThrow(BridgePages::notFound);
        Offer offer = all.get(form.number() - 1);
        if (form.wrong()) {
            return BridgePages.unfit(page(cell, all, typed).addObject("kept", null));
        }
        if (!offer.isNew() && !offer.mayBeAnsweredAgain()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        keep(cell, offer, form, officer);
        return SeeOther.to(BridgePages.of(cell.unit()) + "/goi-y?da-ghi=" + form.answer().value());
    }

    private void keep(Cell cell, Offer offer, ReplyForm form, Officer officer) {
        Reply.Kind kind = form.kind().orElseThrow();
        @Nullable Meeting meeting =
                kind == Reply.Kind.TAKEN ? offers.nextMeeting(cell.unit()).orElse(null) : null;
        if (meeting != null) {
            addTo(meeting, offer);
        }
        Reply reply =
                form.reply(
                        meeting == null ? null : meeting.id(),
                        LocalDate.now(clock),
                        offer.suggestion().share());
        replies.add(cell.unit(), offer.suggestion(), reply);
        journal.record(
                Act.by(
                        officer,
                        BridgeActs.of(kind),
                        cell.unit(),
                        "",
                        offer.source()
                                + (meeting == null ? "" : ", cuộc họp " + meeting.id().value())));
    }

    private void addTo(Meeting meeting, Offer offer) {
        List<NewItem> items = new ArrayList<>();
        meetings.agenda(meeting.id()).forEach(item -> items.add(NewItem.of(item)));
        items.add(
                new NewItem(
                        null,
                        offer.suggestion().question(),
                        ItemKind.DISCUSSION,
                        "",
                        SuggestedItems.MINUTES,
                        null,
                        offer.source()));
        meetings.agenda(meeting.id(), items);
    }

    private ModelAndView page(Cell cell, List<Offer> all, Map<String, String> typed) {
        List<ReplyForm> forms = forms(all, typed);
        Page page = pages.page(cell, "Gợi ý từ số liệu hồ sơ", "/goi-y");
        boolean wrong = forms.stream().anyMatch(ReplyForm::wrong);
        return new ModelAndView("resolutions/bridge/suggestions")
                .addObject("page", wrong ? page.mistaken() : page)
                .addObject("cell", cell)
                .addObject("served", cell.serves() == null ? "" : units.nameOf(cell.serves()))
                .addObject("offers", all)
                .addObject("forms", forms)
                .addObject("next", offers.nextMeeting(cell.unit()).orElse(null));
    }

    /** One for each suggestion; only what was sent is judged. */
    private static List<ReplyForm> forms(List<Offer> all, Map<String, String> typed) {
        return IntStream.range(0, all.size())
                .mapToObj(
                        index -> {
                            ReplyForm form = ReplyForm.of(index + 1, all.get(index), typed);
                            return form.source().equals(typed.get(ReplyForm.SOURCE))
                                    ? form.judged(all)
                                    : form;
                        })
                .toList();
    }
}
