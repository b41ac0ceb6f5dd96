package vn.caunoi.publishing.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
import vn.caunoi.files.FileId;
import vn.caunoi.files.Refused;
import vn.caunoi.files.StoredFile;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Field;
import vn.caunoi.web.components.Pagination;

/** The library of pictures and files of a site. */
@Controller
class MediaController {

    static final String ADDRESS = "/bien-tap/{site}/kho";
    static final String ONE = ADDRESS + "/{file:[0-9a-f]{64}}";

    private final MediaLibrary library;
    private final Uploads uploads;

    MediaController(MediaLibrary library, Uploads uploads) {
        this.library = library;
        this.uploads = uploads;
    }

    /**
     * What the page shows of a file.
     *
     * @param thumbnail address of its smallest picture, or null
     */
    record Shown(MediaLibrary.Item item, @Nullable String thumbnail) {}

    @GetMapping(ADDRESS)
    ModelAndView index(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            Site site) {
        int number = page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
        List<MediaLibrary.Item> found = library.find(site.id(), words.strip(), number);
        boolean more = found.size() > MediaLibrary.ON_A_PAGE;
        List<Shown> shown =
                found.stream()
                        .limit(MediaLibrary.ON_A_PAGE)
                        .map(item -> new Shown(item, thumbnail(site, item)))
                        .toList();
        return new ModelAndView("publishing/writing/media")
                .addObject("site", site)
                .addObject("words", words)
                .addObject("items", shown)
                .addObject(
                        "pages",
                        new Pagination(
                                number,
                                number + (more ? 1 : 0),
                                other ->
                                        Shortlist.read(Map.of("q", words))
                                                .address(
                                                        ListController.href(site) + "/kho",
                                                        other)));
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable String file, Site site) {
        return page(site, known(site, file), null, null);
    }

    /** Puts another file in its place. */
    @PostMapping(ONE)
    ModelAndView update(
            @PathVariable String file,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile other,
            Site site,
            Officer officer) {
        StoredFile old = known(site, file);
        var mistakes = new ArrayList<String>();
        StoredFile with = keep(other, old, mistakes, site, officer);
        if (with == null) {
            ModelAndView again = page(site, old, String.join(" ", mistakes), null);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        String address =
                with.isPicture()
                        ? "/anh/" + with.id() + "/" + uploads.ordinaryWidth(with.id()) + ".jpg"
                        : "";
        return page(site, old, null, library.replace(site, old.id(), with, address, officer));
    }

    private @Nullable StoredFile keep(
            @Nullable MultipartFile other,
            StoredFile old,
            List<String> mistakes,
            Site site,
            Officer officer) {
        if (other == null || other.isEmpty()) {
            mistakes.add("Hãy chọn tệp mới.");
            return null;
        }
        try (InputStream content = other.getInputStream()) {
            String name = Objects.requireNonNullElse(other.getOriginalFilename(), "");
            StoredFile with = uploads.keep(site.id(), content, name, officer);
            if (with.isPicture() == old.isPicture()) {
                return with;
            }
            mistakes.add("Ảnh chỉ thay được bằng ảnh, tệp chỉ thay được bằng tệp.");
            return null;
        } catch (Refused refused) {
            mistakes.add(String.valueOf(refused.getMessage()));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile known(Site site, String file) {
        return uploads.find(site.id(), new FileId(file))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable String thumbnail(Site site, MediaLibrary.Item item) {
        return item.width() == null ? null : thumbnail(site, item.file(), item.width());
    }

    private static String thumbnail(Site site, FileId file, int width) {
        return new OfficeAddresses(site.id()).picture(file.value(), width);
    }

    private ModelAndView page(
            Site site,
            StoredFile file,
            @Nullable String mistake,
            MediaLibrary.@Nullable Replaced replaced) {
        return new ModelAndView("publishing/writing/medium")
                .addObject("site", site)
                .addObject("file", file)
                .addObject(
                        "thumbnail",
                        file.isPicture()
                                ? thumbnail(site, file.id(), uploads.smallestWidth(file.id()))
                                : null)
                .addObject("uses", library.uses(site.id(), file.id()))
                .addObject("renditions", uploads.widths(file))
                .addObject("field", Field.of("tep", "Tệp mới").mistaken(mistake))
                .addObject("replaced", replaced);
    }
}
