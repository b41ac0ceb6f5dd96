package vn.caunoi.statistics.pages;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import vn.caunoi.statistics.Figures;
import vn.caunoi.units.Site;
import vn.caunoi.web.Page;

/**
 * What all pages of the figures do alike (đọc câu hỏi): without dossiers they say so, and what is
 * wrong in an address they name beside the field.
 */
@Component
class Asking {

    private static final String SENSITIVE =
            "Mã thủ tục: thủ tục này chỉ được công khai gộp với thủ tục khác; hãy xem theo lĩnh vực";

    private static final String TOO_FEW =
            ": có quá ít hồ sơ, hoặc là việc nhạy cảm, nên chỉ được công khai gộp;"
                    + " hãy chọn kỳ dài hơn hoặc bỏ điều kiện này";

    private final Jurisdictions jurisdictions;
    private final Names names;
    private final Reckoning reckoning;
    private final Chooser chooser;
    private final Figures figures;

    Asking(
            Jurisdictions jurisdictions,
            Names names,
            Reckoning reckoning,
            Chooser chooser,
            Figures figures) {
        this.jurisdictions = jurisdictions;
        this.names = names;
        this.reckoning = reckoning;
        this.chooser = chooser;
        this.figures = figures;
    }

    /** A page or a file for a question in which nothing is wrong. */
    interface Answering {

        ModelAndView of(Inquiry inquiry, Jurisdiction jurisdiction);
    }

    /** All figures of it are of one moment. */
    ModelAndView answer(Map<String, String> typed, Site site, Page page, Answering answering) {
        return figures.together(() -> answered(typed, site, page, answering));
    }

    private ModelAndView answered(
            Map<String, String> typed, Site site, Page page, Answering answering) {
        Optional<Jurisdiction> found = jurisdictions.of(site);
        if (found.isEmpty()) {
            return new ModelAndView("statistics/pages/nothing").addObject("page", page);
        }
        Inquiry inquiry = inquiry(typed, found.get());
        return inquiry.isWrong()
                ? mistaken(inquiry, found.get(), page)
                : answering
                        .of(inquiry, found.get())
                        .addObject("page", inquiry.isNarrowed() ? page.oneOfMany() : page);
    }

    /** What is asked; figures of a sensitive procedure, or of too few, would tell of persons. */
    Inquiry inquiry(Map<String, String> typed, Jurisdiction jurisdiction) {
        Inquiry inquiry = Inquiry.of(typed, jurisdiction);
        String procedure = inquiry.typed().get(Part.PROCEDURE);
        if (procedure != null && names.isSensitive(procedure)) {
            return inquiry.refusing(Part.PROCEDURE, SENSITIVE);
        }
        return inquiry.isWrong() || !inquiry.asked().isNarrow()
                ? inquiry
                : reckoning
                        .tooNarrow(inquiry)
                        .map(part -> inquiry.refusing(part, part.label() + TOO_FEW))
                        .orElse(inquiry);
    }

    /** A file instead of a page. */
    static ModelAndView file(View writing) {
        return new ModelAndView(writing);
    }

    private ModelAndView mistaken(Inquiry inquiry, Jurisdiction jurisdiction, Page page) {
        return new ModelAndView("statistics/pages/mistaken", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("page", page.noindex().mistaken())
                .addObject("inquiry", inquiry)
                .addObject("choices", chooser.choices(inquiry, jurisdiction));
    }
}
