package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Network;
import vn.caunoi.web.ClientAddresses;

/** The sessions that are open now, on any node (phiên làm việc đang mở). */
@Component
class OpenSessions {

    private static final String NOTED = "phien-da-ghi";
    private static final int KEPT_DAYS = 30;

    /**
     * A session of somebody's.
     *
     * @param number what names it in a form: nobody can use it to come in
     */
    record Open(String number, String browser, String network, Instant since, Instant last) {}

    private final JdbcClient jdbc;
    private final ClientAddresses addresses;
    private final Clock clock;

    OpenSessions(JdbcClient jdbc, ClientAddresses addresses, Clock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Writes down once for each session whose it is and from where. */
    @Transactional
    void note(HttpServletRequest request, PersonId person) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getId().equals(session.getAttribute(NOTED))) {
            return;
        }
        session.setAttribute(NOTED, session.getId());
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from identity.opened_session where opened_at < :long_ago")
                .param("long_ago", now.minusDays(KEPT_DAYS))
                .update();
        jdbc.sql(
                        """
                        insert into identity.opened_session
                          (digest, person, browser, network, opened_at)
                        values (:digest, :person, :browser, :network, :now)
                        on conflict do nothing
                        """)
                .param("digest", OneTimeLink.digest(session.getId()))
                .param("person", person.value())
                .param("browser", Browser.of(request.getHeader(HttpHeaders.USER_AGENT)))
                .param("network", Network.current(addresses))
                .param("now", now)
                .update();
    }

    /** Whose the session was that the request names, also when it has ended. */
    Optional<PersonId> ownerOf(@Nullable String session) {
        return session == null
                ? Optional.empty()
                : jdbc.sql("select person from identity.opened_session where digest = :digest")
                        .param("digest", OneTimeLink.digest(session))
                        .query(Long.class)
                        .optional()
                        .map(PersonId::new);
    }

    /** What is open of somebody's, the last used first; those that ended go within a minute. */
    List<Open> of(PersonId person) {
        return jdbc.sql(
                        """
                        select encode(sha256(convert_to(trim(session_id), 'UTF8')), 'hex') as number,
                          coalesce(browser, 'Trình duyệt khác') as browser,
                          coalesce(network, '') as network, creation_time, last_access_time
                        from identity.spring_session
                        left join identity.opened_session
                          on digest = sha256(convert_to(trim(session_id), 'UTF8'))
                        where principal_name = :name
                        order by last_access_time desc
                        """)
                .param("name", Accounts.name(person))
                .query(
                        (row, _) ->
                                new Open(
                                        row.getString("number"),
                                        row.getString("browser"),
                                        row.getString("network"),
                                        Instant.ofEpochMilli(row.getLong("creation_time")),
                                        Instant.ofEpochMilli(row.getLong("last_access_time"))))
                .list();
    }

    /** What names this session in a form. */
    static String number(String session) {
        return HexFormat.of().formatHex(OneTimeLink.digest(session));
    }

    /** Ends one of somebody's own sessions. */
    void end(PersonId person, String number) {
        jdbc.sql(
                        """
                        delete from identity.spring_session
                        where principal_name = :name
                          and encode(sha256(convert_to(trim(session_id), 'UTF8')), 'hex') = :number
                        """)
                .param("name", Accounts.name(person))
                .param("number", number)
                .update();
    }

    /** Ends all of somebody's sessions but this one. */
    void endOthers(PersonId person, String session) {
        jdbc.sql(
                        """
                        delete from identity.spring_session
                        where principal_name = :name and trim(session_id) <> :session
                        """)
                .param("name", Accounts.name(person))
                .param("session", session)
                .update();
    }

    /** Signs somebody out everywhere, at once. */
    void endAllOf(PersonId person) {
        jdbc.sql("delete from identity.spring_session where principal_name = :name")
                .param("name", Accounts.name(person))
                .update();
    }
}
