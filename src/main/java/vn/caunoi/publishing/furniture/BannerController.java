package vn.caunoi.publishing.furniture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.files.Refused;
import vn.caunoi.files.StoredFile;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** The banners of a site; number 0 is one that is about to be made. */
@Controller
class BannerController {

    static final String ADDRESS = "/bien-tap/{site}/bo-cuc/banner";
    static final String ONE = ADDRESS + "/{banner:[0-9]{1,6}}";
    static final String GONE = ONE + "/xoa";

    private final Arrangements arrangements;
    private final BannerPictures pictures;
    private final Clock clock;

    BannerController(Arrangements arrangements, BannerPictures pictures, Clock clock) {
        this.arrangements = arrangements;
        this.pictures = pictures;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(Site site) {
        return list(site, Standing.SAVED);
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable("banner") int number, Site site) {
        Edition current = arrangements.current(site.id());
        BannerForm form =
                number == 0 ? BannerForm.EMPTY : BannerForm.of(known(current.content(), number));
        return page(site, number, form, current.number(), Standing.SAVED);
    }

    @PostMapping(ONE)
    ModelAndView update(
            @PathVariable("banner") int number,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile sent,
            Site site,
            Officer officer) {
        Arrangement before = arrangements.current(site.id()).content();
        if (number != 0) {
            known(before, number);
        }
        int base = Pressed.read(typed).base();
        BannerForm form = read(typed, sent, site).checked(site);
        if (form.wrong()) {
            return answer(
                    page(site, number, form, base, Standing.CHANGED),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (arrangements.save(site, base, before.with(form.banner(number)), officer)) {
            return SeeOther.to(href(site) + "?da-luu");
        }
        int now = arrangements.current(site.id()).number();
        return answer(page(site, number, form, now, Standing.CROSSED), HttpStatus.CONFLICT);
    }

    @PostMapping(GONE)
    ModelAndView destroy(
            @PathVariable("banner") int number,
            @RequestParam Map<String, String> typed,
            Site site,
            Officer officer) {
        Arrangement before = arrangements.current(site.id()).content();
        Arrangement content = before.without(known(before, number));
        return arrangements.save(site, Pressed.read(typed).base(), content, officer)
                ? SeeOther.to(href(site) + "?da-luu")
                : answer(list(site, Standing.CROSSED), HttpStatus.CONFLICT);
    }

    private static String href(Site site) {
        return FurnitureController.href(site) + "/banner";
    }

    private static Banner known(Arrangement content, int number) {
        return content.banner(number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** With the picture just sent, else the one that was kept for this site before. */
    private BannerForm read(Map<String, String> typed, @Nullable MultipartFile sent, Site site) {
        String before = typed.getOrDefault("anh", "");
        String kept =
                before.matches("[0-9a-f]{64}") && pictures.has(site.id(), before) ? before : "";
        if (sent == null || sent.isEmpty()) {
            return BannerForm.read(typed, kept, null);
        }
        String name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
        try (InputStream content = sent.getInputStream()) {
            StoredFile file = pictures.keep(site.id(), content, name);
            return file.isPicture()
                    ? BannerForm.read(typed, file.id().value(), null)
                    : BannerForm.read(typed, kept, "Tệp “%s” không phải là ảnh.".formatted(name));
        } catch (Refused refused) {
            return BannerForm.read(typed, kept, refused.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ModelAndView list(Site site, Standing standing) {
        Edition current = arrangements.current(site.id());
        return new ModelAndView("publishing/furniture/banners")
                .addObject("site", site)
                .addObject("base", current.number())
                .addObject("standing", standing)
                .addObject("now", clock.instant())
                .addObject(
                        "banners",
                        current.content().banners().stream()
                                .map(
                                        each ->
                                                pictures.framed(
                                                        each, BannerPictures.office(site.id())))
                                .toList());
    }

    private ModelAndView page(Site site, int number, BannerForm form, int base, Standing standing) {
        return new ModelAndView("publishing/furniture/banner")
                .addObject("site", site)
                .addObject("number", number)
                .addObject("form", form)
                .addObject("base", base)
                .addObject("standing", standing)
                .addObject(
                        "picture",
                        form.file().isEmpty()
                                ? null
                                : pictures.picture(
                                                form.file(),
                                                form.alt(),
                                                BannerPictures.office(site.id()))
                                        .orElse(null));
    }

    private static ModelAndView answer(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
