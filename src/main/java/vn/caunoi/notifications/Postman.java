package vn.caunoi.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;

/**
 * Takes letters to the mail server (đưa thư), one in a transaction: whoever falls down between the
 * server's yes and the commit sends it again, under the same Message-ID. Any number may walk.
 */
@Component
class Postman {

    static final Duration GIVES_UP_AFTER = Duration.ofDays(5);

    private static final int MOST_IN_A_ROUND = 200;

    private enum Step {
        NOTHING_DUE,
        DONE,
        SERVER_AWAY
    }

    private final Letters letters;
    private final Messages messages;
    private final People people;
    private final LetterPaper paper;
    private final MailServer server;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.getDefault();

    Postman(
            Letters letters,
            Messages messages,
            People people,
            LetterPaper paper,
            MailServer server,
            TransactionTemplate transaction,
            Clock clock) {
        this.letters = letters;
        this.messages = messages;
        this.people = people;
        this.paper = paper;
        this.server = server;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends what is due; while the server is away one letter tries it for all. */
    void round() {
        if (!server.isNamed()) {
            return;
        }
        int walked = 0;
        while (walked++ < MOST_IN_A_ROUND && transaction.execute(status -> step()) == Step.DONE) {
            // on to the next house
        }
    }

    private Step step() {
        Optional<Letter> due = letters.take();
        if (due.isEmpty()) {
            return Step.NOTHING_DUE;
        }
        Letter letter = due.get();
        List<Message> told = messages.in(letter);
        if (told.isEmpty()) {
            letters.needless(letter);
            return Step.DONE;
        }
        Optional<Person> receiver =
                people.find(letter.person())
                        .filter(person -> person.active() && !person.email().isEmpty());
        if (receiver.isEmpty()) {
            letters.giveUp(letter, "Tài khoản đã khóa hoặc không có địa chỉ thư điện tử.");
            return Step.DONE;
        }
        return send(letter, receiver.get(), told);
    }

    private Step send(Letter letter, Person receiver, List<Message> told) {
        try {
            server.sender().send(paper.written(letter, receiver, told));
            letters.sent(letter);
            return Step.DONE;
        } catch (MailParseException _) {
            letters.giveUp(letter, "Địa chỉ thư điện tử của tài khoản không đúng.");
            return Step.DONE;
        } catch (MailException e) {
            var trouble = Trouble.of(e);
            later(letter, trouble.sentence());
            return trouble.away() ? Step.SERVER_AWAY : Step.DONE;
        }
    }

    private void later(Letter letter, String reason) {
        Instant next = clock.instant().plus(Backoff.after(letter.tries() + 1, chance.nextDouble()));
        if (next.isAfter(letter.dueAt().plus(GIVES_UP_AFTER))) {
            letters.giveUp(letter, reason);
        } else {
            letters.postpone(letter, reason, next);
        }
    }
}
