package vn.caunoi.statistics.validator;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Page;
import vn.caunoi.web.SitemapPart;
import vn.caunoi.web.components.Field;

/** Examines pasted figures for everybody, and keeps nothing. */
@Controller
class ValidatorController implements SitemapPart {

    static final String ADDRESS = "/kiem-tra-so-lieu";

    /** The empty form, or the example with what is to be said of it. */
    @GetMapping(ADDRESS)
    ModelAndView show(@RequestParam(name = "vi-du", required = false) @Nullable String example) {
        if (example == null) {
            return page(new ValidatorForm(Map.of()), Optional.empty());
        }
        ValidatorForm form = ValidatorForm.example();
        return page(form, form.judged().map(Examination::of));
    }

    @PostMapping(ADDRESS)
    ModelAndView create(@RequestParam Map<String, String> typed, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var form = new ValidatorForm(typed);
        Optional<Published> published = form.judged();
        ModelAndView page = page(form, published.map(Examination::of));
        if (published.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    @Override
    public void tell(long site, Consumer<Entry> entries) {
        entries.accept(new Entry(ADDRESS, null));
    }

    private static ModelAndView page(ValidatorForm form, Optional<Examination> examination) {
        Page page =
                Page.of("Kiểm tra số liệu công bố", ADDRESS)
                        .describedBy(
                                "Dán số liệu kết quả giải quyết hồ sơ của bất kỳ trang nào: điều gì"
                                        + " không khớp, tỷ lệ tính theo cách nào.");
        boolean wrong = form.fields().stream().anyMatch(Field::wrong);
        return new ModelAndView("statistics/validator/validator")
                .addObject("page", wrong ? page.mistaken() : page)
                .addObject("form", form)
                .addObject("examination", examination);
    }
}
