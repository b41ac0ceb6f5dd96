package vn.caunoi.identity;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** Changes one's own password (đổi mật khẩu). */
@Controller
class PasswordController {

    static final String ADDRESS = "/tai-khoan/mat-khau";

    private final PasswordRule rule;
    private final PasswordEncoder passwords;
    private final OwnAccount account;

    PasswordController(PasswordRule rule, PasswordEncoder passwords, OwnAccount account) {
        this.rule = rule;
        this.passwords = passwords;
        this.account = account;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(SignedIn officer) {
        return page(officer, null, null);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @RequestParam(name = "mat-khau-moi", defaultValue = "") String password,
            @RequestParam(name = "nhac-lai", defaultValue = "") String again,
            SignedIn officer,
            HttpSession session) {
        Person person = officer.person();
        List<String> refusals = rule.refusals(password, person.username(), person.name());
        String differs =
                PasswordRule.normal(password).equals(PasswordRule.normal(again))
                        ? null
                        : "Hai lần gõ không giống nhau; hãy gõ lại ô này.";
        if (!refusals.isEmpty() || differs != null) {
            String mistake = refusals.isEmpty() ? null : String.join(" ", refusals);
            ModelAndView page = page(officer, mistake, differs);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        account.changePassword(
                officer, Objects.requireNonNull(passwords.encode(password)), session.getId());
        return SeeOther.to(AccountController.ADDRESS + "?da-doi");
    }

    private static ModelAndView page(
            SignedIn officer, @Nullable String mistake, @Nullable String differs) {
        Field password =
                Field.of("mat-khau-moi", "Mật khẩu mới")
                        .hinting(
                                "Ít nhất %d ký tự, có dấu và dấu cách càng tốt. Nên là một câu chỉ mình bạn nghĩ ra."
                                        .formatted(PasswordRule.SHORTEST))
                        .mistaken(mistake);
        Field again = Field.of("nhac-lai", "Gõ lại mật khẩu mới").mistaken(differs);
        return new ModelAndView("identity/password")
                .addObject("username", officer.person().username())
                .addObject("fields", Stream.of(password, again).toList());
    }
}
