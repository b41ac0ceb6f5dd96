package vn.caunoi.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.identity.factors.SecondFactors;
import vn.caunoi.identity.outside.Errand;
import vn.caunoi.identity.outside.OutsideAccounts;
import vn.caunoi.identity.outside.Provider;
import vn.caunoi.web.LocalAddress;
import vn.caunoi.web.SeeOther;

/** Sends people to another provider and takes them back (đăng nhập bằng tài khoản ngoài). */
@Controller
class OutsideSignInController {

    static final String ADDRESS = "/dang-nhap/tai-khoan-ngoai";
    static final String RETURN = "/dang-nhap/tra-ve";

    private static final String ERRAND = "viec-nho";

    private final Provider provider;
    private final OutsideAccounts accounts;
    private final People people;
    private final SignIn signIn;
    private final SecondFactors factors;
    private final Standings standings;
    private final OwnAccount own;
    private final OfficeAddress office;

    OutsideSignInController(
            Provider provider,
            OutsideAccounts accounts,
            People people,
            SignIn signIn,
            SecondFactors factors,
            Standings standings,
            OwnAccount own,
            OfficeAddress office) {
        this.provider = provider;
        this.accounts = accounts;
        this.people = people;
        this.signIn = signIn;
        this.factors = factors;
        this.standings = standings;
        this.own = own;
        this.office = office;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @RequestParam(name = "tiep", defaultValue = "") String next,
            HttpServletRequest request) {
        String wanted = LocalAddress.of(next).orElse("");
        return send(Errand.signIn(office.origin(request) + RETURN, wanted), request);
    }

    @GetMapping(RETURN)
    ModelAndView create(
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Errand> errand = errand(request, state);
        Optional<String> subject = errand.flatMap(sent -> provider.subject(sent, code));
        if (subject.isEmpty()) {
            return refused(
                    "Chưa xác nhận được với nhà cung cấp. Hãy thử lại, hoặc đăng nhập bằng mật khẩu.");
        }
        return errand.get().person() == 0
                ? enter(errand.get(), subject.get(), request, response)
                : tie(errand.get(), subject.get(), request);
    }

    /** Remembers the errand and sends the browser away. */
    ModelAndView send(Errand errand, HttpServletRequest request) {
        if (provider.label().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Optional<URI> page = provider.page(errand);
        if (page.isEmpty()) {
            return refused(
                    "Nhà cung cấp tài khoản chưa trả lời. Hãy thử lại sau, hoặc đăng nhập bằng mật khẩu.");
        }
        request.getSession().setAttribute(ERRAND, errand);
        return SeeOther.to(page.get().toString());
    }

    /** The errand that this answer belongs to; it is done with, whatever comes of it. */
    private static Optional<Errand> errand(HttpServletRequest request, String state) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ERRAND) instanceof Errand errand)) {
            return Optional.empty();
        }
        session.removeAttribute(ERRAND);
        return MessageDigest.isEqual(errand.state().getBytes(UTF_8), state.getBytes(UTF_8))
                ? Optional.of(errand)
                : Optional.empty();
    }

    /** It stands for the password alone: the second step is still asked. */
    private ModelAndView enter(
            Errand errand,
            String subject,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Person> person =
                accounts.owner(subject).flatMap(people::find).filter(Person::active);
        if (person.isEmpty()) {
            return refused(
                    "Tài khoản ngoài này chưa được nối với tài khoản nào ở đây. Hãy đăng nhập bằng mật khẩu, rồi vào Tài khoản để nối.");
        }
        signIn.open(person.get(), Proof.Factor.OUTSIDE, request, response);
        return SeeOther.to(
                factors.areSetUp(person.get().id())
                        ? SignInController.going(SecondStepController.ADDRESS, errand.next())
                        : LocalAddress.of(errand.next()).orElse(SignInController.DESK));
    }

    private ModelAndView tie(Errand errand, String subject, HttpServletRequest request) {
        boolean tied =
                standings.current() instanceof Standing.Whole(SignedIn officer)
                        && officer.id() == errand.person()
                        && own.tie(officer, subject, request.getSession().getId());
        return tied
                ? SeeOther.to(OutsideAccountController.ADDRESS)
                : refused(
                        "Tài khoản ngoài này đã được nối với một tài khoản khác. Hãy nhờ người quản trị xem lại.");
    }

    private static ModelAndView refused(String sentence) {
        var page = new ModelAndView("identity/outsideRefused").addObject("sentence", sentence);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
