package vn.caunoi.resolutions;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.notifications.MessageTemplate;
import vn.caunoi.notifications.MessageTemplates;

/** What members are told of tasks and questions; what these are about stands on the page alone. */
@Component
class TaskMessages implements MessageTemplates {

    private static final String KIND = "Nhiệm vụ của chi bộ";

    static final MessageTemplate DUE_SOON =
            new MessageTemplate(
                    "nghi-quyet.sap-den-han",
                    KIND,
                    "Nhiệm vụ đến hạn ngày {due}",
                    "{cell} nhắc: một nhiệm vụ đồng chí lo đến hạn ngày {due}. Mở trang nhiệm vụ để"
                            + " xem việc và chuẩn bị kết quả.");
    static final MessageTemplate OVERDUE =
            new MessageTemplate(
                    "nghi-quyet.qua-han",
                    KIND,
                    "Nhiệm vụ đã quá hạn ngày {due}",
                    "{cell} nhắc: một nhiệm vụ đồng chí lo đã quá hạn ngày {due} mà chưa có kết quả."
                            + " Báo kết quả, hoặc đề nghị lùi hạn và nêu lý do.");
    static final MessageTemplate ANSWERED =
            new MessageTemplate(
                    "nghi-quyet.tra-loi",
                    "Câu hỏi nêu ở kỳ họp",
                    "Câu hỏi ở kỳ họp ngày {day} đã có {what}",
                    "{cell}: câu hỏi mà đồng chí muốn được báo, nêu ở kỳ họp ngày {day}, đã có {what}."
                            + " Mở trang câu hỏi để xem.");

    @Override
    public List<MessageTemplate> templates() {
        return List.of(DUE_SOON, OVERDUE, ANSWERED);
    }
}
