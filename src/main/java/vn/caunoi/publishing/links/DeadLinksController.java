package vn.caunoi.publishing.links;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.publishing.links.DeadLinks.Wanted;
import vn.caunoi.publishing.links.DeadLinks.Where;
import vn.caunoi.units.Site;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** Lists the dead links of a site, and looks at them again. */
@Controller
class DeadLinksController {

    static final String ADDRESS = "/bien-tap/{site}/lien-ket-hong";

    private final DeadLinks deadLinks;
    private final LinkBook book;
    private final LinkRound round;

    DeadLinksController(DeadLinks deadLinks, LinkBook book, LinkRound round) {
        this.deadLinks = deadLinks;
        this.book = book;
        this.round = round;
    }

    @GetMapping(ADDRESS)
    String index(
            Site site,
            @RequestParam(name = "tim", defaultValue = "") String words,
            @RequestParam(name = "o", defaultValue = "tat-ca") String where,
            Model model) {
        Wanted wanted = new Wanted(words.strip(), where(where));
        model.addAttribute("page", Page.of("Liên kết hỏng: " + site.bodyName(), address(site)));
        model.addAttribute("links", deadLinks.of(site.id(), wanted));
        model.addAttribute("all", deadLinks.count(site.id()));
        model.addAttribute(
                "fields",
                List.of(
                        Field.of("tim", "Trong địa chỉ có chữ").holding(wanted.words()),
                        Field.of("o", "Liên kết").holding(wanted.where().code())));
        model.addAttribute(
                "choices",
                Arrays.stream(Where.values())
                        .map(each -> Choice.of(each.code(), each.label()))
                        .toList());
        return "publishing/links/deadLinks";
    }

    /** Looks again at one link, or at those that were not looked at for the longest time. */
    @PostMapping(ADDRESS)
    ModelAndView create(
            Site site, @RequestParam(name = "dia-chi", defaultValue = "") String address) {
        if (address.isEmpty()) {
            round.these(site, longestUnseen(site));
        } else if (book.has(site.id(), address)) {
            round.these(site, List.of(address));
        } else {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return SeeOther.to(address(site));
    }

    private List<String> longestUnseen(Site site) {
        return deadLinks.of(site.id(), Wanted.ALL).stream()
                .sorted(Comparator.comparing(DeadLink::lastChecked))
                .limit(LinkRound.AT_ONCE)
                .map(DeadLink::address)
                .toList();
    }

    static String address(Site site) {
        return "/bien-tap/" + site.id().value() + "/lien-ket-hong";
    }

    private static Where where(String code) {
        return Arrays.stream(Where.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(Where.ANYWHERE);
    }
}
