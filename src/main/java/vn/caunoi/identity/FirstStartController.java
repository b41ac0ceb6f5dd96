package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** The few pages by which a new program gets its first administrator and site (khởi tạo). */
@Controller
class FirstStartController {

    static final String ADDRESS = OneTimeLink.ADDRESS + "/{token:[A-Za-z0-9_-]{43}}/bat-dau";

    private final OneTimeLinks links;
    private final FirstStart start;
    private final PasswordRule rule;
    private final PasswordEncoder passwords;
    private final FirstSiteForm siteForm;

    FirstStartController(
            OneTimeLinks links,
            FirstStart start,
            PasswordRule rule,
            PasswordEncoder passwords,
            FirstSiteForm siteForm) {
        this.links = links;
        this.start = start;
        this.rule = rule;
        this.passwords = passwords;
        this.siteForm = siteForm;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        var link = new OneTimeLink(token);
        if (!links.isForFirstStart(link)) {
            return PasswordLinkController.dead();
        }
        FirstStart.Step step = start.step();
        return page(
                link,
                step,
                switch (step) {
                    case ADMINISTRATOR -> administratorFields(form(name -> ""));
                    case SITE -> FirstSiteForm.fields(name -> "", request.getServerName());
                    case IMPRINT -> siteForm.imprintFields();
                });
    }

    /** Takes the step named; one that was taken before leads to the one that waits. */
    @PostMapping(ADDRESS + "/{step:administrator|site|imprint}")
    ModelAndView create(
            @PathVariable String token,
            @PathVariable String step,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        var link = new OneTimeLink(token);
        if (!links.isForFirstStart(link)) {
            return PasswordLinkController.dead();
        }
        FirstStart.Step waiting = start.step();
        Typed typed = name -> Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        if (!waiting.name().toLowerCase(Locale.ROOT).equals(step)) {
            return SeeOther.to(link.path() + "/bat-dau");
        }
        return switch (waiting) {
            case ADMINISTRATOR -> appoint(link, typed, request);
            case SITE -> found(link, typed);
            case IMPRINT -> finish(link, typed);
        };
    }

    private ModelAndView appoint(OneTimeLink link, Typed typed, HttpServletRequest request) {
        PersonForm form = form(typed);
        String password = Optional.ofNullable(request.getParameter("mat-khau")).orElse("");
        List<String> refusals = rule.refusals(password, form.username(), form.name());
        List<Field> fields =
                Stream.concat(
                                Stream.concat(
                                        Stream.of(form.usernameField(false)),
                                        form.personalFields(false).stream()),
                                Stream.of(
                                        PasswordLinkController.passwordField()
                                                .mistaken(
                                                        refusals.isEmpty()
                                                                ? null
                                                                : String.join(" ", refusals))))
                        .toList();
        if (!PersonForm.fit(fields.stream())) {
            return again(link, FirstStart.Step.ADMINISTRATOR, fields);
        }
        start.appoint(form, Objects.requireNonNull(passwords.encode(password)));
        return SeeOther.to(link.path() + "/bat-dau");
    }

    private ModelAndView found(OneTimeLink link, Typed typed) {
        List<Field> fields = siteForm.checked(typed);
        if (!PersonForm.fit(fields.stream())) {
            return again(link, FirstStart.Step.SITE, fields);
        }
        start.found(FirstSiteForm.wish(typed));
        return SeeOther.to(link.path() + "/bat-dau");
    }

    private ModelAndView finish(OneTimeLink link, Typed typed) {
        List<Field> fields = FirstSiteForm.checkedImprint(typed);
        if (!PersonForm.fit(fields.stream())) {
            return again(link, FirstStart.Step.IMPRINT, fields);
        }
        start.finish(FirstSiteForm.imprint(typed));
        return SeeOther.to(Gatekeeper.SIGN_IN);
    }

    private static List<Field> administratorFields(PersonForm form) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(form.usernameField()), form.fields().stream().limit(2)),
                        Stream.of(PasswordLinkController.passwordField()))
                .toList();
    }

    private static PersonForm form(Typed typed) {
        return new PersonForm(
                typed.in("ten"), typed.in("ho-ten"), typed.in("thu"), Places.WHOLE_PROGRAM);
    }

    private static ModelAndView page(OneTimeLink link, FirstStart.Step step, List<Field> fields) {
        return new ModelAndView("identity/firstStart")
                .addObject("address", link.path() + "/bat-dau")
                .addObject("step", step)
                .addObject("fields", fields);
    }

    private static ModelAndView again(OneTimeLink link, FirstStart.Step step, List<Field> fields) {
        ModelAndView page = page(link, step, fields);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
