package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/**
 * Where somebody sets a password by a link that an administrator handed over (đặt mật khẩu). To
 * look does not use it up: programs that preview messages look as well.
 */
@Controller
class PasswordLinkController {

    private static final String DONE = OneTimeLink.ADDRESS + "/xong";
    private static final String LINK = OneTimeLink.ADDRESS + "/{token:[A-Za-z0-9_-]{43}}";

    private final OneTimeLinks links;
    private final People people;
    private final PeopleDesk desk;
    private final PasswordRule rule;
    private final PasswordEncoder passwords;

    PasswordLinkController(
            OneTimeLinks links,
            People people,
            PeopleDesk desk,
            PasswordRule rule,
            PasswordEncoder passwords) {
        this.links = links;
        this.people = people;
        this.desk = desk;
        this.rule = rule;
        this.passwords = passwords;
    }

    @GetMapping(DONE)
    String index() {
        return "identity/passwordSet";
    }

    @GetMapping(LINK)
    ModelAndView show(@PathVariable String token, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        var link = new OneTimeLink(token);
        if (links.isForFirstStart(link)) {
            return SeeOther.to(link.path() + "/bat-dau");
        }
        return owner(link)
                .map(person -> form(person, null))
                .orElseGet(PasswordLinkController::dead);
    }

    @PostMapping(LINK)
    ModelAndView create(
            @PathVariable String token,
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        var link = new OneTimeLink(token);
        Optional<Person> owner = owner(link);
        if (owner.isEmpty()) {
            return dead();
        }
        Person person = owner.get();
        List<String> refusals = rule.refusals(password, person.username(), person.name());
        if (!refusals.isEmpty()) {
            ModelAndView again = form(person, String.join(" ", refusals));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        String encoded = Objects.requireNonNull(passwords.encode(password));
        return desk.setPassword(link, person.id(), encoded) ? SeeOther.to(DONE) : dead();
    }

    private Optional<Person> owner(OneTimeLink link) {
        return links.person(link).flatMap(people::find).filter(Person::active);
    }

    private static ModelAndView form(Person person, @Nullable String mistake) {
        return new ModelAndView("identity/setPassword")
                .addObject("person", person)
                .addObject("field", passwordField().mistaken(mistake));
    }

    static Field passwordField() {
        return Field.of("mat-khau", "Mật khẩu mới")
                .hinting(
                        "Ít nhất "
                                + PasswordRule.SHORTEST
                                + " ký tự; nên là vài từ không liên quan đến nhau");
    }

    static ModelAndView dead() {
        var page = new ModelAndView("identity/deadLink");
        page.setStatus(HttpStatus.GONE);
        return page;
    }
}
