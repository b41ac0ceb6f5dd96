package vn.caunoi.publishing.furniture;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** How a site is furnished now, what waits to be applied, and what was before. */
@Controller
class FurnitureController {

    static final String ADDRESS = "/bien-tap/{site}/bo-cuc";
    static final String EDITION = ADDRESS + "/ban/{number:[0-9]{1,8}}";

    private final Arrangements arrangements;
    private final ArrangementWords.Dictionary dictionary;
    private final People people;

    FurnitureController(
            Arrangements arrangements, ArrangementWords.Dictionary dictionary, People people) {
        this.arrangements = arrangements;
        this.dictionary = dictionary;
        this.people = people;
    }

    /** An edition and who saved it. */
    record Named(Edition edition, String who) {}

    @GetMapping(ADDRESS)
    ModelAndView index(Site site) {
        return page(site, null);
    }

    /** An edition beside the live one. */
    @GetMapping(EDITION)
    ModelAndView show(@PathVariable int number, Site site) {
        Edition edition =
                arrangements
                        .find(site.id(), number)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("publishing/furniture/edition")
                .addObject("site", site)
                .addObject("named", named(edition))
                .addObject("differences", differences(site, edition));
    }

    @PostMapping(EDITION)
    ModelAndView update(
            @PathVariable int number,
            @RequestParam Map<String, String> typed,
            Site site,
            Officer officer) {
        boolean done =
                switch (Pressed.read(typed).what()) {
                    case "ap-dung" -> arrangements.apply(site, number, officer);
                    case "huy" -> arrangements.discard(site, number, officer);
                    case "khoi-phuc" -> arrangements.restore(site, number, officer);
                    default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
                };
        if (done) {
            return SeeOther.to(href(site));
        }
        ModelAndView again =
                page(site, "Bản %d không còn chờ áp dụng. Hãy xem lại bên dưới.".formatted(number));
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    static String href(Site site) {
        return "/bien-tap/" + site.id().value() + "/bo-cuc";
    }

    private ModelAndView page(Site site, @Nullable String refused) {
        Edition pending = arrangements.pending(site.id()).orElse(null);
        return new ModelAndView("publishing/furniture/overview")
                .addObject("site", site)
                .addObject("pending", pending == null ? null : named(pending))
                .addObject("differences", pending == null ? List.of() : differences(site, pending))
                .addObject(
                        "editions", arrangements.of(site.id()).stream().map(this::named).toList())
                .addObject("refused", refused);
    }

    private List<Difference> differences(Site site, Edition edition) {
        Arrangement live = arrangements.live(site.id()).content();
        return Difference.between(live, edition.content(), dictionary.of(site));
    }

    private Named named(Edition edition) {
        Long person = edition.savedBy();
        return new Named(
                edition,
                person == null
                        ? "Dữ liệu minh họa"
                        : people.find(new PersonId(person))
                                .map(Person::name)
                                .orElse("tài khoản " + person));
    }
}
