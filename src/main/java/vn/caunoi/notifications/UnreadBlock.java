package vn.caunoi.notifications;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Task;
import vn.caunoi.web.components.Tone;

/** The newest messages that somebody has not read, on their desk. */
@Component
class UnreadBlock implements DeskBlock {

    private static final int SHOWN = 5;
    private static final Link MORE = new Link("Xem tất cả", InboxController.ADDRESS);

    private final Messages messages;
    private final TemplateEngine templates;

    UnreadBlock(Messages messages, TemplateEngine templates) {
        this.messages = messages;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public @Nullable Content on(Officer officer) {
        List<Task> tasks =
                messages.unread(new PersonId(officer.id()), SHOWN).stream()
                        .map(UnreadBlock::task)
                        .toList();
        return tasks.isEmpty()
                ? null
                : output ->
                        templates.render(
                                "web/components/taskBlock.jte",
                                Map.of("title", "Tin báo chưa đọc", "tasks", tasks, "more", MORE),
                                output);
    }

    private static Task task(Message message) {
        return new Task(message.subject(), message.address(), Formats.day(message.at()), Tone.INFO);
    }
}
