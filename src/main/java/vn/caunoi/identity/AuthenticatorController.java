package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.identity.factors.AuthenticatorApps;
import vn.caunoi.identity.factors.Keyring;
import vn.caunoi.identity.factors.TotpSecret;
import vn.caunoi.web.Formats;
import vn.caunoi.web.QrCode;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/**
 * Sets up the app that shows codes (mã xác thực). What is being set up lies sealed in the session.
 */
@Controller
class AuthenticatorController {

    static final String ADDRESS = "/tai-khoan/ma-xac-thuc";
    static final String PICTURE = ADDRESS + "/anh";
    static final String REMOVAL = ADDRESS + "/go";

    private static final String DRAWN = "ma-xac-thuc-moi";
    private static final String ISSUER = "Cầu Nối";
    private static final String WRONG =
            "Mã chưa đúng. Hãy gõ 6 số mà ứng dụng đang hiện, và xem đồng hồ điện thoại có đúng giờ không.";

    private final AuthenticatorApps apps;
    private final OwnAccount account;
    private final SignIn signIn;
    private final Keyring keyring;

    AuthenticatorController(
            AuthenticatorApps apps, OwnAccount account, SignIn signIn, Keyring keyring) {
        this.apps = apps;
        this.account = account;
        this.signIn = signIn;
        this.keyring = keyring;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(SignedIn officer, HttpSession session) {
        return page(officer, session, null);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @RequestParam(name = "ma", defaultValue = "") String code,
            SignedIn officer,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession();
        TotpSecret secret = drawn(session);
        if (!account.setUpApp(officer, secret, code.replaceAll("\\s", ""), session.getId())) {
            ModelAndView page = page(officer, session, WRONG);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        session.removeAttribute(DRAWN);
        signIn.open(officer.person(), Proof.Factor.CODE, request, response);
        return SeeOther.to(RecoveryCodesController.AFTER_SETTING_UP);
    }

    @GetMapping(PICTURE)
    ResponseEntity<String> index(SignedIn officer, HttpSession session) {
        String address = drawn(session).address(ISSUER, officer.person().username());
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(new QrCode(address).svg());
    }

    @PostMapping(REMOVAL)
    ModelAndView destroy(SignedIn officer, HttpSession session) {
        boolean removed = account.removeApp(officer, session.getId());
        return SeeOther.to(removed ? AccountController.ADDRESS : ADDRESS + "?con-can");
    }

    private ModelAndView page(SignedIn officer, HttpSession session, @Nullable String mistake) {
        Person person = officer.person();
        return new ModelAndView("identity/authenticator")
                .addObject("since", apps.since(person.id()).map(Formats::day).orElse(""))
                .addObject("removable", account.mayLoseOne(person))
                .addObject("key", drawn(session).inGroups())
                .addObject(
                        "code", Field.of("ma", "Mã 6 số mà ứng dụng đang hiện").mistaken(mistake));
    }

    /** The secret that this session is setting up; the picture and the words show the same one. */
    private TotpSecret drawn(HttpSession session) {
        return Optional.ofNullable((byte[]) session.getAttribute(DRAWN))
                .flatMap(kept -> keyring.open(DRAWN, kept))
                .map(TotpSecret::new)
                .orElseGet(() -> draw(session));
    }

    private TotpSecret draw(HttpSession session) {
        TotpSecret secret = apps.draw();
        session.setAttribute(DRAWN, keyring.seal(DRAWN, secret.bytes()));
        return secret;
    }
}
