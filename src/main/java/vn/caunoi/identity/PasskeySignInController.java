package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.identity.factors.Passkeys;
import vn.caunoi.web.LocalAddress;
import vn.caunoi.web.SeeOther;

/** Signs somebody in by a passkey alone, or takes it for the second step (khóa truy cập). */
@Controller
class PasskeySignInController {

    static final String ADDRESS = "/dang-nhap/khoa-truy-cap";

    private final Passkeys passkeys;
    private final PasskeyQuestion question;
    private final People people;
    private final SignIn signIn;

    PasskeySignInController(
            Passkeys passkeys, PasskeyQuestion question, People people, SignIn signIn) {
        this.passkeys = passkeys;
        this.question = question;
        this.people = people;
        this.signIn = signIn;
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @RequestParam(name = "khoa", defaultValue = "") String answer,
            @RequestParam(name = "tiep", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Person> person =
                question.answered(request)
                        .flatMap(ceremony -> passkeys.recognise(answer, ceremony))
                        .flatMap(people::find)
                        .filter(Person::active);
        if (person.isEmpty()) {
            var page =
                    new ModelAndView("identity/passkeyUnknown")
                            .addObject("again", SignInController.going(Gatekeeper.SIGN_IN, next));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        signIn.open(person.get(), Proof.Factor.PASSKEY, request, response);
        return SeeOther.to(LocalAddress.of(next).orElse(SignInController.DESK));
    }
}
