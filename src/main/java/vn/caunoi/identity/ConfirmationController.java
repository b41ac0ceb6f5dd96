package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.ClientAddresses;
import vn.caunoi.web.LocalAddress;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.WebRequest;
import vn.caunoi.web.components.Field;

/** Asks for the password again before something delicate (xác nhận lại mật khẩu). */
@Controller
class ConfirmationController {

    static final String ADDRESS = "/tai-khoan/xac-nhan";

    private static final String WRONG = "Mật khẩu không đúng. Hãy gõ lại mật khẩu đang dùng.";

    private final SignIn signIn;
    private final People people;
    private final ClientAddresses addresses;
    private final Clock clock;

    ConfirmationController(SignIn signIn, People people, ClientAddresses addresses, Clock clock) {
        this.signIn = signIn;
        this.people = people;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @RequestParam(name = "tiep", defaultValue = "") String next, SignedIn officer) {
        return page(officer, null, next);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            @RequestParam(name = "tiep", defaultValue = "") String next,
            SignedIn officer,
            HttpServletRequest request,
            HttpServletResponse response) {
        String username = officer.person().username();
        String address = addresses.of(WebRequest.of(request));
        Optional<Refusal> refusal =
                switch (signIn.password(username, password, address)) {
                    case SignIn.Outcome.Right _ -> Optional.empty();
                    case SignIn.Outcome.Wrong wrong ->
                            Optional.of(Refusal.wrong(WRONG, wrong, clock));
                    case SignIn.Outcome.TooEarly early ->
                            Optional.of(Refusal.tooEarly(early, clock));
                };
        if (refusal.isPresent()) {
            return refusal.get().on(page(officer, refusal.get().sentence(), next), response);
        }
        signIn.confirm(officer.person(), Proof.Factor.PASSWORD, request, response);
        return SeeOther.to(LocalAddress.of(next).orElse(AccountController.ADDRESS));
    }

    private ModelAndView page(SignedIn officer, @Nullable String mistake, String next) {
        return new ModelAndView("identity/confirmation")
                .addObject("password", Field.of("mat-khau", "Mật khẩu").mistaken(mistake))
                .addObject("hasPassword", people.password(officer.person().id()).isPresent())
                .addObject("next", LocalAddress.of(next).orElse(""));
    }
}
