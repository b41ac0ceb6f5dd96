package vn.caunoi.notifications;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.AccountRecovered;
import vn.caunoi.identity.GrantEnded;
import vn.caunoi.identity.GrantGiven;
import vn.caunoi.identity.SignInChanged;
import vn.caunoi.web.Formats;

/** Tells people what was done with their accounts (thông báo về tài khoản). */
@Component
class AccountMessages {

    private static final String ACCOUNT = "/tai-khoan";

    private final Outbox outbox;

    AccountMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(GrantGiven given) {
        String since = "từ ngày " + Formats.day(given.since());
        String period =
                given.until() == null
                        ? since
                        : since + " đến hết ngày " + Formats.day(given.until().minusDays(1));
        outbox.send(
                given.person(),
                AccountTemplates.GIVEN.code(),
                Map.of("role", given.role(), "place", given.place(), "period", period),
                ACCOUNT);
    }

    @EventListener
    void tell(GrantEnded ended) {
        outbox.send(
                ended.person(),
                AccountTemplates.ENDED.code(),
                Map.of("role", ended.role(), "place", ended.place()),
                ACCOUNT);
    }

    @EventListener
    void tell(SignInChanged changed) {
        outbox.send(
                changed.person(),
                AccountTemplates.CHANGED.code(),
                Map.of("what", changed.what()),
                ACCOUNT);
    }

    @EventListener
    void tell(AccountRecovered recovered) {
        String factors =
                recovered.factorsCleared() ? " Xác thực hai lớp cần được cài đặt lại." : "";
        outbox.send(
                recovered.person(),
                AccountTemplates.RECOVERED.code(),
                Map.of("by", recovered.by(), "factors", factors),
                ACCOUNT);
    }
}
