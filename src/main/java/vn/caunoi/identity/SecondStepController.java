package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.identity.factors.AuthenticatorApps;
import vn.caunoi.identity.factors.Passkey;
import vn.caunoi.identity.factors.Passkeys;
import vn.caunoi.web.LocalAddress;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** The second step of signing in (bước hai): a code, or a passkey. */
@Controller
class SecondStepController {

    static final String ADDRESS = "/dang-nhap/buoc-hai";

    private static final String WRONG =
            "Mã không đúng hoặc đã dùng rồi. Hãy đợi ứng dụng hiện mã mới, và xem đồng hồ điện thoại có đúng giờ không.";

    private final Standings standings;
    private final SignIn signIn;
    private final AuthenticatorApps apps;
    private final Passkeys passkeys;
    private final PasskeyQuestion question;
    private final Clock clock;

    SecondStepController(
            Standings standings,
            SignIn signIn,
            AuthenticatorApps apps,
            Passkeys passkeys,
            PasskeyQuestion question,
            Clock clock) {
        this.standings = standings;
        this.signIn = signIn;
        this.apps = apps;
        this.passkeys = passkeys;
        this.question = question;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @RequestParam(name = "tiep", defaultValue = "") String next,
            HttpServletRequest request) {
        return standings.current() instanceof Standing.HalfWay(Person person)
                ? page(person, null, next, request)
                : onward(next);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @RequestParam(name = "ma", defaultValue = "") String code,
            @RequestParam(name = "tiep", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(standings.current() instanceof Standing.HalfWay(Person person))) {
            return onward(next);
        }
        return switch (signIn.code(person, code)) {
            case SignIn.Outcome.Right _ -> {
                signIn.open(person, Proof.Factor.CODE, request, response);
                yield SeeOther.to(LocalAddress.of(next).orElse(SignInController.DESK));
            }
            case SignIn.Outcome.Wrong wrong ->
                    refused(person, Refusal.wrong(WRONG, wrong, clock), next, request, response);
            case SignIn.Outcome.TooEarly early ->
                    refused(person, Refusal.tooEarly(early, clock), next, request, response);
        };
    }

    /** Whoever is in already goes on; whoever has not begun begins. */
    private ModelAndView onward(String next) {
        return standings.current() instanceof Standing.Unknown
                ? SeeOther.to(SignInController.going(Gatekeeper.SIGN_IN, next))
                : SeeOther.to(LocalAddress.of(next).orElse(SignInController.DESK));
    }

    private ModelAndView refused(
            Person person,
            Refusal refusal,
            String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return refusal.on(page(person, refusal.sentence(), next, request), response);
    }

    private ModelAndView page(
            Person person, @Nullable String mistake, String next, HttpServletRequest request) {
        boolean app = apps.since(person.id()).isPresent();
        List<Passkey> theirs = passkeys.of(person.id());
        Field code =
                Field.of("ma", app ? "Mã xác thực hoặc mã dự phòng" : "Mã dự phòng")
                        .hinting(
                                app
                                        ? "Mã 6 số trong ứng dụng trên điện thoại; mất điện thoại thì dùng một mã dự phòng đã in."
                                        : "Một trong các mã bạn đã in hoặc ghi lại khi thiết lập.")
                        .mistaken(mistake);
        return new ModelAndView("identity/secondStep")
                .addObject("code", code)
                .addObject("name", person.name())
                .addObject("passkey", theirs.isEmpty() ? null : question.ask(request, theirs))
                .addObject("next", LocalAddress.of(next).orElse(""));
    }
}
