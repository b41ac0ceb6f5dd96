package vn.caunoi.notifications;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.Person;
import vn.caunoi.web.Formats;

/** Writes a letter out (giấy viết thư): as plain text, and the same in simple HTML. */
@Component
class LetterPaper {

    private final MailServer server;
    private final OfficeLinks links;
    private final TemplateEngine templates;

    LetterPaper(MailServer server, OfficeLinks links, TemplateEngine templates) {
        this.server = server;
        this.links = links;
        this.templates = templates;
    }

    MimeMessage written(Letter letter, Person to, List<Message> messages) {
        MimeMessage mime = server.sender().createMimeMessage();
        try {
            var helper = new MimeMessageHelper(mime, true, "UTF-8");
            helper.setFrom(server.from());
            helper.setTo(to.email());
            helper.setSubject(subject(letter, messages));
            helper.setSentDate(java.util.Date.from(letter.at()));
            helper.setText(
                    rendered("letterText", to, messages), rendered("letterPage", to, messages));
            mime.setHeader("Message-ID", letter.messageId(server.domain()));
            mime.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
        return mime;
    }

    private static String subject(Letter letter, List<Message> messages) {
        return letter.digest()
                ? "%d tin báo trong ngày %s".formatted(messages.size(), Formats.day(letter.dueAt()))
                : messages.getFirst().subject();
    }

    private String rendered(String form, Person to, List<Message> messages) {
        var text = new StringOutput();
        templates.render(
                "notifications/" + form + ".jte",
                Map.of("name", to.name(), "messages", messages, "links", links),
                text);
        return text.toString();
    }
}
