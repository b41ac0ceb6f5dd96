package vn.caunoi.dossiers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.notifications.MessageTemplate;
import vn.caunoi.notifications.MessageTemplates;

/** What officers are told when a notice moves what was promised (mẫu thông báo). */
@Component
class LetterMessages implements MessageTemplates {

    static final MessageTemplate OWED =
            new MessageTemplate(
                    "ho-so.thu-hen-lai",
                    "Thư hẹn lại phải gửi",
                    "{count} thư hẹn lại phải gửi – {unit}",
                    "{notice}, {count} hồ sơ của {unit} đổi ngày hẹn trả và phải gửi thư cho người nộp.");

    @Override
    public List<MessageTemplate> templates() {
        return List.of(OWED);
    }
}
