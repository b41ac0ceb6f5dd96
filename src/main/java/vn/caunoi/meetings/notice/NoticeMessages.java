package vn.caunoi.meetings.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.notifications.MessageTemplate;
import vn.caunoi.notifications.MessageTemplates;

/** What people with an account are told of a meeting (mẫu thông báo). */
@Component
class NoticeMessages implements MessageTemplates {

    private static final String KIND = "Sinh hoạt chi bộ";

    static final MessageTemplate CONVENED =
            new MessageTemplate(
                    "sinh-hoat.thong-bao",
                    KIND,
                    "Mời dự: {title}",
                    "{cell} mời đồng chí dự {name} lúc {when}, tại {place}. Chương trình và tài liệu"
                            + " có trên trang cuộc họp; mong đồng chí trả lời có dự được không.");
    static final MessageTemplate MOVED =
            new MessageTemplate(
                    "sinh-hoat.doi-lich",
                    KIND,
                    "Đổi lịch: {title}",
                    "{cell} dời cuộc họp đã báo sang lúc {when}, tại {place}. Lý do: {reason}. Mong"
                            + " đồng chí trả lời lại có dự được không.");
    static final MessageTemplate CALLED_OFF =
            new MessageTemplate(
                    "sinh-hoat.huy",
                    KIND,
                    "Không họp: {title}",
                    "{cell} báo không tổ chức {title}. Lý do: {reason}.");

    @Override
    public List<MessageTemplate> templates() {
        return List.of(CONVENED, MOVED, CALLED_OFF);
    }
}
