package vn.caunoi.meetings.minutes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.SecretMark;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** Something is added to frozen minutes. */
@Controller
class AddendumController {

    static final String ADDRESS = MinutesController.ADDRESS + "/bo-sung";
    static final int LONGEST = 10_000;

    private final Sittings sittings;
    private final MinuteBook book;
    private final Addenda addenda;
    private final MinutesPages pages;

    AddendumController(Sittings sittings, MinuteBook book, Addenda addenda, MinutesPages pages) {
        this.sittings = sittings;
        this.book = book;
        this.addenda = addenda;
        this.pages = pages;
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam(name = "them", defaultValue = "") String text,
            Officer officer) {
        Sitting sitting = sittings.at(unit, meeting);
        Progress.Frozen minutes = book.of(sitting.meeting().id()).frozen();
        if (minutes == null) {
            return pages.refused(
                    sitting, "Biên bản chưa chốt: hãy ghi điều còn thiếu vào chính biên bản.");
        }
        Field typed = MinutesForms.EMPTY.addendum().holding(text).mistaken(mistake(text));
        if (typed.wrong()) {
            return pages.of(sitting, MinutesForms.EMPTY.adding(typed));
        }
        addenda.add(sitting, minutes, text, officer);
        return SeeOther.to(sitting.minutes());
    }

    private static @Nullable String mistake(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return "Ghi nội dung bổ sung, nhiều nhất 10.000 ký tự.";
        }
        return SecretMark.in(text.lines())
                .map("Nội dung mang dấu %s: văn bản mật không được lập ở đây."::formatted)
                .orElse(null);
    }
}
