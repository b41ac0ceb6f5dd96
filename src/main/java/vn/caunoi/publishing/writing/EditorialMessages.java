package vn.caunoi.publishing.writing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.notifications.MessageTemplate;
import vn.caunoi.notifications.MessageTemplates;

/** What the office tells the people that a piece comes to (mẫu thông báo của Ban Biên tập). */
@Component
class EditorialMessages implements MessageTemplates {

    private static final String WAITING = "Bài chờ tôi xử lý";
    private static final String MINE = "Bài của tôi";

    static final MessageTemplate TO_REVIEW =
            new MessageTemplate(
                    "bien-tap.cho-duyet",
                    WAITING,
                    "Bài chờ duyệt: {title}",
                    "{who} chuyển bài “{title}” để duyệt. {remark}");
    static final MessageTemplate RETURNED =
            new MessageTemplate(
                    "bien-tap.tra-lai",
                    MINE,
                    "Bài được trả lại: {title}",
                    "{who} trả lại bài “{title}”. Lý do: {remark}");
    static final MessageTemplate TO_PUBLISH =
            new MessageTemplate(
                    "bien-tap.cho-dang",
                    WAITING,
                    "Bài chờ đăng: {title}",
                    "{who} chuyển bài “{title}” để đăng. {remark}");
    static final MessageTemplate DECLINED =
            new MessageTemplate(
                    "bien-tap.tu-choi-dang",
                    MINE,
                    "Bài bị từ chối đăng: {title}",
                    "{who} từ chối đăng bài “{title}”. Lý do: {remark}");
    static final MessageTemplate OUT =
            new MessageTemplate(
                    "bien-tap.da-xuat-ban",
                    MINE,
                    "Bài đã xuất bản: {title}",
                    "{who} đã cho xuất bản bài “{title}”. {remark}");
    static final MessageTemplate DUE =
            new MessageTemplate(
                    "bien-tap.hen-gio",
                    MINE,
                    "Bài đã được hẹn giờ đăng: {title}",
                    "{who} đã hẹn giờ đăng bài “{title}”. {remark}");
    static final MessageTemplate GONE =
            new MessageTemplate(
                    "bien-tap.da-go",
                    MINE,
                    "Bài đã bị gỡ: {title}",
                    "{who} đã gỡ bài “{title}”. Lý do: {remark}");

    @Override
    public List<MessageTemplate> templates() {
        return List.of(TO_REVIEW, RETURNED, TO_PUBLISH, DECLINED, OUT, DUE, GONE);
    }
}
