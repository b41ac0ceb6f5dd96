package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.identity.factors.SecondFactors;
import vn.caunoi.identity.outside.Provider;
import vn.caunoi.web.ClientAddresses;
import vn.caunoi.web.LocalAddress;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.WebRequest;
import vn.caunoi.web.components.Field;

/** The page where people sign in (đăng nhập). */
@Controller
class SignInController {

    static final String DESK = "/ban-lam-viec";

    private static final String WRONG =
            "Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt.";

    private final SignIn signIn;
    private final SecondFactors factors;
    private final PasskeyQuestion question;
    private final Provider provider;
    private final OfficeAddress office;
    private final ClientAddresses addresses;
    private final Clock clock;

    SignInController(
            SignIn signIn,
            SecondFactors factors,
            PasskeyQuestion question,
            Provider provider,
            OfficeAddress office,
            ClientAddresses addresses,
            Clock clock) {
        this.signIn = signIn;
        this.factors = factors;
        this.question = question;
        this.provider = provider;
        this.office = office;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping(Gatekeeper.SIGN_IN)
    ModelAndView show(
            @RequestParam(name = "tiep", defaultValue = "") String next,
            HttpServletRequest request) {
        Optional<String> elsewhere = office.elsewhere(request, going(Gatekeeper.SIGN_IN, next));
        return elsewhere.map(SeeOther::to).orElseGet(() -> page("", null, next, request));
    }

    @PostMapping(Gatekeeper.SIGN_IN)
    ModelAndView create(
            @RequestParam(name = "ten", defaultValue = "") String username,
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            @RequestParam(name = "tiep", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        String address = addresses.of(WebRequest.of(request));
        return switch (signIn.password(username, password, address)) {
            case SignIn.Outcome.Right(Person person) -> {
                signIn.open(person, Proof.Factor.PASSWORD, request, response);
                yield SeeOther.to(
                        factors.areSetUp(person.id())
                                ? going(SecondStepController.ADDRESS, next)
                                : LocalAddress.of(next).orElse(DESK));
            }
            case SignIn.Outcome.Wrong wrong ->
                    refused(username, Refusal.wrong(WRONG, wrong, clock), next, request, response);
            case SignIn.Outcome.TooEarly early ->
                    refused(username, Refusal.tooEarly(early, clock), next, request, response);
        };
    }

    /** An address that leads on to another one of this host. */
    static String going(String path, String next) {
        return LocalAddress.of(next)
                .map(wanted -> path + "?tiep=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8))
                .orElse(path);
    }

    private ModelAndView refused(
            String username,
            Refusal refusal,
            String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return refusal.on(page(username, refusal.sentence(), next, request), response);
    }

    private ModelAndView page(
            String username, @Nullable String mistake, String next, HttpServletRequest request) {
        Field name = Field.of("ten", "Tên đăng nhập").holding(username).mistaken(mistake);
        Field password = Field.of("mat-khau", "Mật khẩu");
        return new ModelAndView("identity/signIn")
                .addObject("fields", List.of(name, password))
                .addObject("passkey", question.ask(request, List.of()))
                .addObject("outside", provider.label().orElse(""))
                .addObject("next", LocalAddress.of(next).orElse(""));
    }
}
