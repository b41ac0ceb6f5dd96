package vn.caunoi.notifications;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.program.DemoPart;

/** First messages to the people of the demo locality, so that their inboxes are not empty. */
@Component
class Welcome implements DemoPart, MessageTemplates {

    private static final String KIND = "Hướng dẫn sử dụng";

    private static final MessageTemplate WELCOME =
            new MessageTemplate(
                    "huong-dan.chao",
                    KIND,
                    "Chào {name}, đây là bàn làm việc của bạn",
                    "Việc chờ bạn, việc bạn đã gửi và cảnh báo đều nằm trên một trang.");
    private static final MessageTemplate CHOOSE =
            new MessageTemplate(
                    "huong-dan.cach-nhan",
                    KIND,
                    "Chọn cách nhận tin báo",
                    "Với mỗi loại tin, bạn chọn nhận thư ngay, gộp một thư mỗi ngày, hoặc chỉ xem"
                            + " trong chương trình.");
    private static final MessageTemplate KEYS =
            new MessageTemplate(
                    "huong-dan.phim-tat",
                    KIND,
                    "Dùng phím tắt để làm nhanh hơn",
                    "Bấm dấu hỏi (?) ở bất kỳ trang nào để xem các phím tắt, và tắt chúng nếu không"
                            + " cần.");

    private final Outbox outbox;
    private final People people;

    Welcome(Outbox outbox, People people) {
        this.outbox = outbox;
        this.people = people;
    }

    @Override
    public List<MessageTemplate> templates() {
        return List.of(WELCOME, CHOOSE, KEYS);
    }

    @Override
    public int floor() {
        return 5;
    }

    @Override
    public String what() {
        return "tin báo";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        List<Person> all = people.all();
        for (Person person : all) {
            outbox.send(person.id(), KEYS.code(), Map.of(), "/tro-giup");
            outbox.send(person.id(), CHOOSE.code(), Map.of(), ChoicesController.ADDRESS);
            outbox.send(
                    person.id(), WELCOME.code(), Map.of("name", person.name()), "/ban-lam-viec");
        }
        progress.at(all.size(), all.size());
    }
}
