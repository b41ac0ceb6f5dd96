package vn.caunoi.notifications;

import java.util.List;
import org.springframework.stereotype.Component;

/** What is said to people about their accounts (mẫu thông báo về tài khoản). */
@Component
class AccountTemplates implements MessageTemplates {

    private static final String KIND = "Tài khoản và vai trò";
    private static final String SAFETY = "An toàn tài khoản";

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
                    SAFETY,
                    "Đường vào tài khoản của bạn vừa được cấp lại",
                    "{by} vừa cấp liên kết đặt lại mật khẩu cho tài khoản của bạn.{factors} Nếu bạn"
                            + " không yêu cầu việc này, hãy báo ngay cho người quản trị.",
                    true);

    static final MessageTemplate CHANGED =
            new MessageTemplate(
                    "tai-khoan.doi-cach-dang-nhap",
                    SAFETY,
                    "Tài khoản của bạn vừa được {what}",
                    "Tài khoản của bạn vừa được {what}; các phiên làm việc khác đã được đăng xuất."
                            + " Nếu không phải bạn làm, hãy báo ngay cho người quản trị.",
                    true);

    @Override
    public List<MessageTemplate> templates() {
        return List.of(GIVEN, ENDED, RECOVERED, CHANGED);
    }
}
