package vn.caunoi.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.identity.SealedWords;

/**
 * Letters to people without an account (thư cho người không có tài khoản): taken in the transaction
 * of what they tell, sent afterwards, then forgotten. Until then the database holds them sealed.
 */
@Component
public class OutsideLetters {

    private static final String PURPOSE = "notifications.outside";
    private static final int MOST_IN_A_ROUND = 200;

    private final JdbcClient jdbc;
    private final Wordings wordings;
    private final MailServer server;
    private final OfficeLinks links;
    private final SealedWords sealed;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.getDefault();

    OutsideLetters(
            JdbcClient jdbc,
            Wordings wordings,
            MailServer server,
            OfficeLinks links,
            SealedWords sealed,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.wordings = wordings;
        this.server = server;
        this.links = links;
        this.sealed = sealed;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What stands in a letter. */
    record Words(String to, String subject, String text, String calendar) {}

    private record Waiting(long id, String sealed, Instant dueAt, int tries) {}

    /** Whether anything leaves this house by e-mail at all. */
    public boolean leave() {
        return server.isNamed();
    }

    /**
     * Writes to somebody.
     *
     * @param to an e-mail address
     * @param template the code of a {@link MessageTemplate}
     * @param parameters all that its wording asks for
     * @param href where to go from there, on the office's host; empty for nowhere
     * @param calendar a file for their calendar (iCalendar); empty for none
     */
    @Transactional
    public void send(
            String to,
            String template,
            Map<String, String> parameters,
            String href,
            String calendar) {
        MessageTemplate wording =
                wordings.named(template)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no message template " + template));
        String text = wording.text(parameters);
        String whole = href.isEmpty() ? text : text + "\n\nXem: " + links.to(href) + "\n";
        var words = new Words(to, wording.subject(parameters), whole, calendar);
        jdbc.sql(
                        """
                        insert into notifications.outside_letter (sealed, due_at, next_at)
                        values (:sealed, :now, :now)
                        """)
                .param(
                        "sealed",
                        sealed.seal(PURPOSE, JsonMapper.shared().writeValueAsString(words)))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Sends what is due; while the server is away one letter tries it for all. */
    void round() {
        if (!server.isNamed()) {
            return;
        }
        int walked = 0;
        while (walked++ < MOST_IN_A_ROUND
                && Boolean.TRUE.equals(transaction.execute(status -> step()))) {
            // on to the next house
        }
    }

    /** Whether it is worth going on. */
    private boolean step() {
        Optional<Waiting> due = take();
        if (due.isEmpty()) {
            return false;
        }
        Waiting letter = due.get();
        try {
            sealed.open(PURPOSE, letter.sealed()).ifPresent(this::deliver);
            forget(letter);
            return true;
        } catch (MailParseException _) {
            forget(letter); // the address is none
            return true;
        } catch (MailException e) {
            later(letter);
            return !Trouble.of(e).away();
        }
    }

    private void deliver(String json) {
        Words words = JsonMapper.shared().readValue(json, Words.class);
        MimeMessage mime = server.sender().createMimeMessage();
        try {
            var helper = new MimeMessageHelper(mime, true, "UTF-8");
            helper.setFrom(server.from());
            helper.setTo(words.to());
            helper.setSubject(words.subject());
            helper.setText(words.text());
            if (!words.calendar().isEmpty()) {
                helper.addAttachment(
                        "lich.ics",
                        new ByteArrayResource(words.calendar().getBytes(StandardCharsets.UTF_8)),
                        "text/calendar; charset=UTF-8");
            }
            mime.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
        server.sender().send(mime);
    }

    private Optional<Waiting> take() {
        return jdbc.sql(
                        """
                        select * from notifications.outside_letter where next_at <= :now
                        order by next_at, id limit 1 for update skip locked
                        """)
                .param("now", OffsetDateTime.now(clock))
                .query(
                        (row, _) ->
                                new Waiting(
                                        row.getLong("id"),
                                        row.getString("sealed"),
                                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                                        row.getInt("tries")))
                .optional();
    }

    /** Tries again a while later; gives up after some days, as with letters to accounts. */
    private void later(Waiting letter) {
        Instant next = clock.instant().plus(Backoff.after(letter.tries() + 1, chance.nextDouble()));
        if (next.isAfter(letter.dueAt().plus(Postman.GIVES_UP_AFTER))) {
            forget(letter);
            return;
        }
        jdbc.sql(
                        """
                        update notifications.outside_letter
                        set tries = tries + 1, next_at = :next where id = :id
                        """)
                .param("next", OffsetDateTime.ofInstant(next, ZoneOffset.UTC))
                .param("id", letter.id())
                .update();
    }

    private void forget(Waiting letter) {
        jdbc.sql("delete from notifications.outside_letter where id = :id")
                .param("id", letter.id())
                .update();
    }
}
