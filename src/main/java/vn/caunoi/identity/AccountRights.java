package vn.caunoi.identity;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may use the pages of one's own account, and what has to be proved for them once more. */
@Component
class AccountRights implements RightsPart {

    /** Where the way people sign in is changed: whoever comes here has just proved themselves. */
    private static final Set<String> DELICATE =
            Set.of(
                    PasswordController.ADDRESS,
                    AuthenticatorController.ADDRESS,
                    AuthenticatorController.PICTURE,
                    AuthenticatorController.REMOVAL,
                    PasskeyController.ADDRESS,
                    PasskeyController.REMOVAL,
                    RecoveryCodesController.ADDRESS,
                    OutsideAccountController.ADDRESS,
                    OutsideAccountController.TYING,
                    OutsideAccountController.REMOVAL);

    /** All that somebody without a second factor may use whose role needs one. */
    private static final Set<String> SETTING_UP =
            Set.of(
                    AccountController.ADDRESS,
                    ConfirmationController.ADDRESS,
                    AuthenticatorController.ADDRESS,
                    AuthenticatorController.PICTURE,
                    PasskeyController.ADDRESS,
                    "/dang-xuat");

    static boolean isDelicate(String pattern) {
        return DELICATE.contains(pattern);
    }

    static boolean isForSettingUp(String pattern) {
        return SETTING_UP.contains(pattern);
    }

    @Override
    public Stream<Route> routes() {
        return Stream.of(atTheDoor(), read(), sent()).flatMap(lines -> lines);
    }

    private static Stream<Route> atTheDoor() {
        return Stream.concat(
                Route.read(
                        SecondStepController.ADDRESS,
                        OutsideSignInController.ADDRESS,
                        OutsideSignInController.RETURN),
                Route.sent(SecondStepController.ADDRESS, PasskeySignInController.ADDRESS));
    }

    private static Stream<Route> read() {
        return Route.readSignedIn(
                AccountController.ADDRESS,
                ConfirmationController.ADDRESS,
                PasswordController.ADDRESS,
                AuthenticatorController.ADDRESS,
                AuthenticatorController.PICTURE,
                PasskeyController.ADDRESS,
                RecoveryCodesController.ADDRESS,
                OutsideAccountController.ADDRESS,
                OutsideAccountController.TYING);
    }

    private static Stream<Route> sent() {
        return Route.sentSignedIn(
                ConfirmationController.ADDRESS,
                PasswordController.ADDRESS,
                AuthenticatorController.ADDRESS,
                AuthenticatorController.REMOVAL,
                PasskeyController.ADDRESS,
                PasskeyController.REMOVAL,
                RecoveryCodesController.ADDRESS,
                OutsideAccountController.REMOVAL);
    }
}
