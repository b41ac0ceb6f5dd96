package vn.caunoi.notifications;

import java.util.List;
import org.springframework.stereotype.Component;

/** What is said to people about their accounts (mẫu thông báo về tài khoản). */
@Component
class AccountTemplates implements MessageTemplates {

    private static final String KIND = "Tài khoản và vai trò";

    static final MessageTemplate GIVEN =
            new MessageTemplate(
                    "tai-khoan.giao-vai-tro",
                    KIND,
                    "Bạn được giao vai trò {role}",
                    "Bạn được giao vai trò {role} tại {place}, {period}.");
    static final MessageTemplate ENDED =
            new MessageTemplate(
                    "tai-khoan.thoi-vai-tro",
                    KIND,
                    "Bạn thôi vai trò {role}",
                    "Vai trò {role} của bạn tại {place} đã kết thúc.");
    static final MessageTemplate RECOVERED =
            new MessageTemplate(
                    "tai-khoan.cap-lai",
                    "An toàn tài khoản",
                    "Đường vào tài khoản của bạn vừa được cấp lại",
                    "{by} vừa cấp liên kết đặt lại mật khẩu cho tài khoản của bạn.{factors} Nếu bạn"
                            + " không yêu cầu việc này, hãy báo ngay cho người quản trị.",
                    true);

    @Override
    public List<MessageTemplate> templates() {
        return List.of(GIVEN, ENDED, RECOVERED);
    }
}
