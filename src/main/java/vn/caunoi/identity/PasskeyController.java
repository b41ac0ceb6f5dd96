package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.identity.factors.Passkey;
import vn.caunoi.identity.factors.Passkeys;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** One's own passkeys (khóa truy cập). */
@Controller
class PasskeyController {

    static final String ADDRESS = "/tai-khoan/khoa-truy-cap";
    static final String REMOVAL = ADDRESS + "/{passkey}/go";

    private static final int LONGEST_LABEL = 60;
    private static final String FAILED =
            "Chưa thêm được khóa. Khóa phải hỏi vân tay, khuôn mặt hoặc mã PIN; hãy bấm nút và làm lại.";

    private final Passkeys passkeys;
    private final PasskeyQuestion question;
    private final OwnAccount account;
    private final SignIn signIn;

    PasskeyController(
            Passkeys passkeys, PasskeyQuestion question, OwnAccount account, SignIn signIn) {
        this.passkeys = passkeys;
        this.question = question;
        this.account = account;
        this.signIn = signIn;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(SignedIn officer, HttpServletRequest request) {
        return page(officer, request, "", null);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @RequestParam(name = "ten-khoa", defaultValue = "") String label,
            @RequestParam(name = "khoa", defaultValue = "") String answer,
            SignedIn officer,
            HttpServletRequest request,
            HttpServletResponse response) {
        String named = label(label);
        String session = request.getSession().getId();
        boolean added =
                question.answered(request)
                        .filter(
                                ceremony ->
                                        account.addPasskey(
                                                officer, named, answer, ceremony, session))
                        .isPresent();
        if (!added) {
            ModelAndView page = page(officer, request, label, FAILED);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        signIn.open(officer.person(), Proof.Factor.PASSKEY, request, response);
        return SeeOther.to(RecoveryCodesController.AFTER_SETTING_UP);
    }

    @PostMapping(REMOVAL)
    ModelAndView destroy(
            @PathVariable("passkey") long passkey, SignedIn officer, HttpSession session) {
        boolean removed = account.removePasskey(officer, passkey, session.getId());
        return SeeOther.to(removed ? ADDRESS : ADDRESS + "?con-can");
    }

    private static String label(String typed) {
        String label = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return label.isEmpty()
                ? "Khóa không tên"
                : label.substring(0, Math.min(label.length(), LONGEST_LABEL));
    }

    private ModelAndView page(
            SignedIn officer, HttpServletRequest request, String label, @Nullable String mistake) {
        Person person = officer.person();
        List<Passkey> theirs = passkeys.of(person.id());
        Field name =
                Field.of("ten-khoa", "Tên để nhận ra khóa")
                        .hinting("Ví dụ: Điện thoại của tôi, Máy tính phòng họp.")
                        .holding(label)
                        .mistaken(mistake);
        return new ModelAndView("identity/passkeys")
                .addObject("passkeys", theirs)
                .addObject("name", name)
                .addObject("person", person)
                .addObject("holder", question.holder(person.id()))
                .addObject("removable", account.mayLoseOne(person))
                .addObject("question", question.ask(request, theirs));
    }
}
