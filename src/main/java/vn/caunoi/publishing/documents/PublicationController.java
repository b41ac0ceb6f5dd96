package vn.caunoi.publishing.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** Publishes a document (đăng), or withdraws it with a reason (gỡ). */
@Controller
class PublicationController {

    static final String PUBLISH = DocumentDeskController.ONE + "/dang";
    static final String WITHDRAW = DocumentDeskController.ONE + "/go";

    private static final int LONGEST_REASON = 500;

    private final Library library;
    private final DocumentDesk desk;
    private final Clock clock;

    PublicationController(Library library, DocumentDesk desk, Clock clock) {
        this.library = library;
        this.desk = desk;
        this.clock = clock;
    }

    static Field day(String typed) {
        return Field.of("dang-tu", "Đăng từ ngày")
                .hinting("Để trống nếu đăng ngay; ví dụ 27/3/2026")
                .holding(typed);
    }

    static Field reason(String typed) {
        return Field.of("ly-do", "Lý do gỡ")
                .hinting("Người đọc sẽ thấy lý do này ở địa chỉ của văn bản")
                .holding(typed);
    }

    @PostMapping(PUBLISH)
    ModelAndView create(
            @PathVariable long document,
            Site site,
            @RequestParam(name = "dang-tu", defaultValue = "") String typed) {
        Document found = desk.find(site, document);
        String text = Filing.clean(typed);
        Optional<LocalDate> day = Filing.day(text);
        if (day.isEmpty() && !text.isEmpty()) {
            Field wrong =
                    day(text).mistaken("“Đăng từ ngày” phải là ngày có thật, ví dụ 27/3/2026.");
            return desk.mistaken(site, found, wrong, reason(""));
        }
        library.publish(site, document, day.map(this::from).orElseGet(clock::instant));
        return back(site, document);
    }

    @PostMapping(WITHDRAW)
    ModelAndView destroy(
            @PathVariable long document,
            Site site,
            @RequestParam(name = "ly-do", defaultValue = "") String typed) {
        Document found = desk.find(site, document);
        String reason = Filing.clean(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            String sentence =
                    reason.isEmpty()
                            ? "Hãy ghi lý do gỡ văn bản."
                            : "Lý do dài quá %d ký tự; hãy viết gọn lại.".formatted(LONGEST_REASON);
            return desk.mistaken(site, found, day(""), reason(reason).mistaken(sentence));
        }
        library.withdraw(site, document, reason);
        return back(site, document);
    }

    /** The first moment of the day; today means now. */
    private Instant from(LocalDate day) {
        return day.equals(LocalDate.now(clock))
                ? clock.instant()
                : day.atStartOfDay(Formats.ZONE).toInstant();
    }

    private static ModelAndView back(Site site, long document) {
        return SeeOther.to(DocumentDeskController.address(site) + "/" + document);
    }
}
