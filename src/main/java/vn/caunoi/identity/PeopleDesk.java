package vn.caunoi.identity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.identity.factors.SecondFactors;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** Where accounts are opened, changed, closed and given back (bàn quản lý tài khoản). */
@Component
class PeopleDesk {

    private final JdbcClient jdbc;
    private final People people;
    private final OneTimeLinks links;
    private final OpenSessions sessions;
    private final Administrators administrators;
    private final SecondFactors factors;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    PeopleDesk(
            JdbcClient jdbc,
            People people,
            OneTimeLinks links,
            OpenSessions sessions,
            Administrators administrators,
            SecondFactors factors,
            Journal journal,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.links = links;
        this.sessions = sessions;
        this.administrators = administrators;
        this.factors = factors;
        this.journal = journal;
        this.events = events;
    }

    /** An account just opened and the link by which its owner sets a password. */
    record Opened(Person person, OneTimeLink link) {}

    @Transactional
    Opened open(String username, String name, String email, @Nullable UnitId home) {
        Person person = people.add(username, name, email, "");
        people.settle(person.id(), home);
        OneTimeLink link = links.make(person.id());
        record("mở tài khoản", home, "", "tài khoản " + person.id().value() + " · mở");
        return new Opened(person, link);
    }

    @Transactional
    void change(Colleague before, String name, String email, @Nullable UnitId home) {
        jdbc.sql("update identity.person set name = :name, email = :email where id = :id")
                .param("name", name)
                .param("email", email)
                .param("id", before.person().id().value())
                .update();
        people.settle(before.person().id(), home);
        record(
                "sửa tài khoản",
                home,
                told(before.person()),
                told(before.person()) + " · đổi" + changed(before, name, email, home));
    }

    /** Closes the account: its owner is out at once and comes in no more. */
    @Transactional
    void close(Colleague colleague) {
        Person person = colleague.person();
        administrators.remainAfter(() -> standing(person.id(), false));
        sessions.endAllOf(person.id());
        record(
                "khóa tài khoản",
                colleague.home(),
                told(person) + " · đang mở",
                told(person) + " · khóa");
    }

    @Transactional
    void reopen(Colleague colleague) {
        Person person = colleague.person();
        standing(person.id(), true);
        record(
                "mở lại tài khoản",
                colleague.home(),
                told(person) + " · khóa",
                told(person) + " · mở lại");
    }

    /** Lets somebody in again who lost the password, and the second factor when that is ticked. */
    @Transactional
    OneTimeLink recover(Colleague colleague, boolean clearFactors) {
        Person person = colleague.person();
        OneTimeLink link = links.make(person.id());
        sessions.endAllOf(person.id());
        if (clearFactors) {
            factors.forget(person.id());
        }
        events.publishEvent(new AccountRecovered(person.id(), doer(), clearFactors));
        record(
                "cấp lại đường vào",
                colleague.home(),
                told(person),
                told(person)
                        + " · cấp liên kết đặt lại mật khẩu"
                        + (clearFactors ? " · bỏ xác thực hai lớp" : ""));
        return link;
    }

    /** Sets the password by a link; false when the link is dead. Whoever was in has to sign in. */
    @Transactional
    boolean setPassword(OneTimeLink link, PersonId person, String encoded) {
        if (!links.use(link)) {
            return false;
        }
        people.setPassword(person, encoded);
        jdbc.sql("update identity.person set failures = 0, failed_at = null where id = :id")
                .param("id", person.value())
                .update();
        sessions.endAllOf(person);
        journal.record(
                new Act(
                        Act.account(person.value()),
                        "đặt mật khẩu",
                        null,
                        "",
                        "đặt mật khẩu bằng liên kết dùng một lần"));
        events.publishEvent(new SignInChanged(person, "đặt mật khẩu bằng liên kết dùng một lần"));
        return true;
    }

    boolean emailIsTaken(String email, @Nullable PersonId byOther) {
        return !email.isEmpty()
                && jdbc.sql(
                                """
                                select exists (select 1 from identity.person
                                  where lower(email) = lower(:email) and id <> :id)
                                """)
                        .param("email", email)
                        .param("id", byOther == null ? 0 : byOther.value())
                        .query(Boolean.class)
                        .single();
    }

    private void standing(PersonId person, boolean active) {
        jdbc.sql("update identity.person set active = :active where id = :id")
                .param("active", active)
                .param("id", person.value())
                .update();
    }

    private void record(String what, @Nullable UnitId unit, String before, String after) {
        journal.record(new Act(Act.doer(), what, unit, before, after));
    }

    private static String told(Person person) {
        return "tài khoản " + person.id().value();
    }

    /** Which of the lines changed; names and addresses themselves stay out of the journal. */
    private static String changed(
            Colleague before, String name, String email, @Nullable UnitId home) {
        return (before.person().name().equals(name) ? "" : " · họ tên")
                + (before.person().email().equals(email) ? "" : " · thư điện tử")
                + (Objects.equals(before.home(), home) ? "" : " · đơn vị");
    }

    private static String doer() {
        return Officer.current()
                .map(officer -> "Người quản trị " + officer.name())
                .orElse("Người quản trị máy chủ");
    }
}
