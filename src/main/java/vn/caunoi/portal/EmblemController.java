package vn.caunoi.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.files.Refused;
import vn.caunoi.files.Rendition;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteEmblems;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.SitePage;
import vn.caunoi.web.Link;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** Takes the emblem of a site; it is shown as it was made anew, never as it was sent. */
@Controller
class EmblemController implements SitePage {

    static final String ADDRESS = "/trang/{site:[0-9]{1,18}}/bieu-trung";

    /** Sharp on a telephone that draws three points for one. */
    private static final int WIDTH_WANTED = 228;

    private static final Field FIELD =
            Field.of("bieu-trung", "Tệp ảnh")
                    .hinting("PNG, WebP hoặc JPEG, hình vuông, cạnh ít nhất 76 điểm ảnh");

    private final StoredFiles files;
    private final SiteEmblems emblems;

    EmblemController(StoredFiles files, SiteEmblems emblems) {
        this.files = files;
        this.emblems = emblems;
    }

    @Override
    public Link of(SiteId site) {
        return new Link("Biểu trưng", address(site));
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Site site) {
        return page(site, FIELD, HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    ModelAndView update(
            Site site,
            @RequestParam(name = "bieu-trung", required = false) @Nullable MultipartFile sent) {
        if (sent == null || sent.isEmpty()) {
            return refused(site, "Hãy chọn một tệp ảnh");
        }
        try (var content = sent.getInputStream()) {
            StoredFile file = files.keep(content, String.valueOf(sent.getOriginalFilename()));
            if (!file.isPicture()) {
                return refused(site, "Biểu trưng phải là ảnh PNG, WebP hoặc JPEG");
            }
            emblems.put(site.id(), shown(file).map(print -> address(site, file, print)));
            return SeeOther.to(address(site.id()));
        } catch (Refused refused) {
            return refused(site, String.valueOf(refused.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping(ADDRESS + "/bo")
    ModelAndView destroy(Site site) {
        emblems.put(site.id(), Optional.empty());
        return SeeOther.to(address(site.id()));
    }

    /** The narrowest print that is wide enough, as WebP where this machine makes it. */
    private Optional<Rendition> shown(StoredFile file) {
        return files.renditions(file.id()).stream()
                .min(
                        Comparator.comparing((Rendition print) -> print.width() < WIDTH_WANTED)
                                .thenComparing(print -> !print.type().equals("image/webp"))
                                .thenComparing(Rendition::width));
    }

    private static String address(Site site, StoredFile file, Rendition print) {
        return "/bieu-trung/%d/%s.%s"
                .formatted(
                        site.id().value(),
                        print.id().value(),
                        print.type().equals("image/webp") ? "webp" : "jpg");
    }

    private static String address(SiteId site) {
        return "/trang/%d/bieu-trung".formatted(site.value());
    }

    private ModelAndView refused(Site site, String sentence) {
        return page(site, FIELD.mistaken(sentence), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Site site, Field field, HttpStatus status) {
        var page = new ModelAndView("portal/emblem");
        page.addObject("site", site);
        page.addObject("field", field);
        page.addObject("emblem", emblems.of(site.id()).orElse(""));
        page.setStatus(status);
        return page;
    }
}
