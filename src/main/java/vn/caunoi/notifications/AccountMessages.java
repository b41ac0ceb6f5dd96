package vn.caunoi.notifications;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.AccountRecovered;
import vn.caunoi.identity.GrantEnded;
import vn.caunoi.identity.GrantGiven;
import vn.caunoi.web.Formats;

/** Tells people what was done with their accounts (thông báo về tài khoản). */
@Component
class AccountMessages implements MessageTemplates {

    private static final String KIND = "Tài khoản và vai trò";
    private static final String ACCOUNT = "/tai-khoan";

    private static final MessageTemplate GIVEN =
            new MessageTemplate(
                    "tai-khoan.giao-vai-tro",
                    KIND,
                    "Bạn được giao vai trò {role}",
                    "Bạn được giao vai trò {role} tại {place}, {period}.");
    private static final MessageTemplate ENDED =
            new MessageTemplate(
                    "tai-khoan.thoi-vai-tro",
                    KIND,
                    "Bạn thôi vai trò {role}",
                    "Vai trò {role} của bạn tại {place} đã kết thúc.");
    private static final MessageTemplate RECOVERED =
            new MessageTemplate(
                    "tai-khoan.cap-lai",
                    KIND,
                    "Đường vào tài khoản của bạn vừa được cấp lại",
                    "{by} vừa cấp liên kết đặt lại mật khẩu cho tài khoản của bạn.{factors} Nếu bạn"
                            + " không yêu cầu việc này, hãy báo ngay cho người quản trị.");

    private final Outbox outbox;

    AccountMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<MessageTemplate> templates() {
        return List.of(GIVEN, ENDED, RECOVERED);
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
                GIVEN.code(),
                Map.of("role", given.role(), "place", given.place(), "period", period),
                ACCOUNT);
    }

    @EventListener
    void tell(GrantEnded ended) {
        outbox.send(
                ended.person(),
                ENDED.code(),
                Map.of("role", ended.role(), "place", ended.place()),
                ACCOUNT);
    }

    @EventListener
    void tell(AccountRecovered recovered) {
        String factors =
                recovered.factorsCleared() ? " Xác thực hai lớp cần được cài đặt lại." : "";
        outbox.send(
                recovered.person(),
                RECOVERED.code(),
                Map.of("by", recovered.by(), "factors", factors),
                ACCOUNT);
    }
}
