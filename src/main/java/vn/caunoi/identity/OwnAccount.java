package vn.caunoi.identity;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.identity.factors.AuthenticatorApps;
import vn.caunoi.identity.factors.Ceremony;
import vn.caunoi.identity.factors.Passkeys;
import vn.caunoi.identity.factors.RecoveryCodes;
import vn.caunoi.identity.factors.SecondFactors;
import vn.caunoi.identity.factors.TotpSecret;
import vn.caunoi.identity.outside.OutsideAccounts;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;

/**
 * What people change about how they sign in themselves (tự đổi cách đăng nhập). Each change ends
 * their other sessions, where somebody else may sit, stands in the journal and is told to them.
 */
@Component
class OwnAccount {

    private final JdbcClient jdbc;
    private final People people;
    private final Standings standings;
    private final SecondFactors factors;
    private final AuthenticatorApps apps;
    private final Passkeys passkeys;
    private final RecoveryCodes codes;
    private final OutsideAccounts outside;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    OwnAccount(
            JdbcClient jdbc,
            People people,
            Standings standings,
            SecondFactors factors,
            AuthenticatorApps apps,
            Passkeys passkeys,
            RecoveryCodes codes,
            OutsideAccounts outside,
            Journal journal,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.standings = standings;
        this.factors = factors;
        this.apps = apps;
        this.passkeys = passkeys;
        this.codes = codes;
        this.outside = outside;
        this.journal = journal;
        this.events = events;
    }

    @Transactional
    void changePassword(SignedIn officer, String encoded, String session) {
        people.setPassword(officer.person().id(), encoded);
        changed(officer, session, "đổi mật khẩu");
    }

    @Transactional
    boolean setUpApp(SignedIn officer, TotpSecret secret, String code, String session) {
        boolean right = apps.setUp(officer.person().id(), secret, code);
        if (right) {
            changed(officer, session, "thiết lập mã xác thực");
        }
        return right;
    }

    /** False when the role needs a second factor and this is the last. */
    @Transactional
    boolean removeApp(SignedIn officer, String session) {
        boolean may = mayLoseOne(officer.person());
        if (may) {
            apps.remove(officer.person().id());
            changed(officer, session, "gỡ mã xác thực");
        }
        return may;
    }

    @Transactional
    boolean addPasskey(
            SignedIn officer, String label, String answer, Ceremony ceremony, String session) {
        boolean right = passkeys.add(officer.person().id(), label, answer, ceremony);
        if (right) {
            changed(officer, session, "thêm khóa truy cập");
        }
        return right;
    }

    /** False when the role needs a second factor and this is the last. */
    @Transactional
    boolean removePasskey(SignedIn officer, long passkey, String session) {
        boolean may = mayLoseOne(officer.person());
        if (may) {
            passkeys.remove(officer.person().id(), passkey);
            changed(officer, session, "gỡ khóa truy cập");
        }
        return may;
    }

    @Transactional
    List<String> renewCodes(SignedIn officer, String session) {
        List<String> fresh = codes.renew(officer.person().id());
        changed(officer, session, "tạo mã dự phòng");
        return fresh;
    }

    @Transactional
    boolean tie(SignedIn officer, String subject, String session) {
        boolean tied = outside.tie(officer.person().id(), subject);
        if (tied) {
            changed(officer, session, "nối tài khoản ngoài");
        }
        return tied;
    }

    @Transactional
    void untie(SignedIn officer, String session) {
        outside.untie(officer.person().id());
        changed(officer, session, "gỡ tài khoản ngoài");
    }

    boolean mayLoseOne(Person person) {
        return !(factors.isTheLast(person.id()) && standings.needsSecondFactor(person));
    }

    private void changed(SignedIn officer, String session, String what) {
        jdbc.sql(
                        """
                        delete from identity.spring_session
                        where principal_name = :name and session_id <> :session
                        """)
                .param("name", Accounts.name(officer.person().id()))
                .param("session", session)
                .update();
        journal.record(Act.by(officer, what, null, "", ""));
        events.publishEvent(new SignInChanged(officer.person().id(), what));
    }
}
