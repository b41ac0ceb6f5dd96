package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.LocalAddress;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** The page where people sign in (đăng nhập). */
@Controller
class SignInController {

    private static final String WRONG =
            "Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt.";

    private final SignIn signIn;

    SignInController(SignIn signIn) {
        this.signIn = signIn;
    }

    @GetMapping(Gatekeeper.SIGN_IN)
    ModelAndView show(@RequestParam(name = "tiep", defaultValue = "") String next) {
        return page("", null, next);
    }

    @PostMapping(Gatekeeper.SIGN_IN)
    ModelAndView create(
            @RequestParam(name = "ten", defaultValue = "") String username,
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            @RequestParam(name = "tiep", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Person> person = signIn.check(username, password);
        if (person.isEmpty()) {
            ModelAndView again = page(username, WRONG, next);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        signIn.open(person.get(), request, response);
        return SeeOther.to(LocalAddress.of(next).orElse("/ban-lam-viec"));
    }

    private static ModelAndView page(String username, @Nullable String mistake, String next) {
        Field name = Field.of("ten", "Tên đăng nhập").holding(username).mistaken(mistake);
        Field password = Field.of("mat-khau", "Mật khẩu");
        return new ModelAndView("identity/signIn")
                .addObject("fields", List.of(name, password))
                .addObject("next", LocalAddress.of(next).orElse(""));
    }
}
