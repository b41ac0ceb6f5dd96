package vn.caunoi.identity;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.identity.factors.AuthenticatorApps;
import vn.caunoi.identity.factors.Passkeys;
import vn.caunoi.identity.factors.RecoveryCodes;
import vn.caunoi.identity.outside.OutsideAccounts;
import vn.caunoi.identity.outside.Provider;
import vn.caunoi.program.Nature;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Row;

/** One's own account at a glance (tài khoản của tôi). */
@Controller
class AccountController {

    static final String ADDRESS = "/tai-khoan";

    private final Standings standings;
    private final AuthenticatorApps apps;
    private final Passkeys passkeys;
    private final RecoveryCodes codes;
    private final Provider provider;
    private final OutsideAccounts outside;
    private final Nature nature;

    AccountController(
            Standings standings,
            AuthenticatorApps apps,
            Passkeys passkeys,
            RecoveryCodes codes,
            Provider provider,
            OutsideAccounts outside,
            Nature nature) {
        this.standings = standings;
        this.apps = apps;
        this.passkeys = passkeys;
        this.codes = codes;
        this.provider = provider;
        this.outside = outside;
        this.nature = nature;
    }

    /**
     * A way to sign in and where it is looked after (cách đăng nhập).
     *
     * @param state what there is of it: "đang dùng từ 10/06/2026"
     */
    record Way(String label, String state, String href, String verb) {}

    @GetMapping(ADDRESS)
    String show(SignedIn officer, Model model) {
        Person person = officer.person();
        int left = codes.left(person.id());
        boolean protectedByTwo =
                apps.since(person.id()).isPresent() || !passkeys.of(person.id()).isEmpty();
        model.addAttribute("about", about(person));
        model.addAttribute("ways", ways(person.id(), left));
        model.addAttribute("outside", outsideState(person.id()));
        model.addAttribute("outsideLabel", provider.label().orElse(""));
        model.addAttribute("mustSetUp", standings.current() instanceof Standing.Unprotected);
        model.addAttribute("offered", nature.isDemo() && !protectedByTwo);
        model.addAttribute("fewCodes", protectedByTwo && left <= RecoveryCodes.FEW);
        model.addAttribute("left", left);
        return "identity/account";
    }

    private static List<Row> about(Person person) {
        return List.of(
                new Row("Họ và tên", person.name()),
                new Row("Tên đăng nhập", person.username()),
                new Row("Thư điện tử", person.email().isEmpty() ? "chưa có" : person.email()));
    }

    private List<Way> ways(PersonId person, int left) {
        String app =
                apps.since(person)
                        .map(since -> "đang dùng từ " + Formats.day(since))
                        .orElse("chưa thiết lập");
        int keys = passkeys.of(person).size();
        return List.of(
                new Way("Mật khẩu", "đang dùng", PasswordController.ADDRESS, "Đổi mật khẩu"),
                new Way(
                        "Mã xác thực trên điện thoại",
                        app,
                        AuthenticatorController.ADDRESS,
                        app.startsWith("chưa") ? "Thiết lập mã xác thực" : "Xem mã xác thực"),
                new Way(
                        "Khóa truy cập",
                        keys == 0 ? "chưa có" : "có " + keys + " khóa",
                        PasskeyController.ADDRESS,
                        keys == 0 ? "Thêm khóa truy cập" : "Xem khóa truy cập"),
                new Way(
                        "Mã dự phòng",
                        left == 0 ? "chưa có" : "còn " + left + " mã",
                        RecoveryCodesController.ADDRESS,
                        "Tạo mã dự phòng"));
    }

    private String outsideState(PersonId person) {
        return outside.hasOne(person) ? "đã nối" : "chưa nối";
    }
}
