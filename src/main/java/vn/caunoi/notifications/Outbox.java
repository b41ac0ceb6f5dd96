package vn.caunoi.notifications;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.identity.PersonId;

/** Takes messages (hộp thư đi) in the transaction of what they tell, so that none is lost. */
@Component
public class Outbox {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Wordings wordings;
    private final Letters letters;

    Outbox(JdbcClient jdbc, Clock clock, Wordings wordings, Letters letters) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.wordings = wordings;
        this.letters = letters;
    }

    /**
     * Tells somebody something.
     *
     * @param template the code of a {@link MessageTemplate}
     * @param parameters all that its wording asks for
     * @param href where to go from there, on the office's host
     */
    @Transactional
    public void send(PersonId to, String template, Map<String, String> parameters, String href) {
        send(to, null, template, parameters, href);
    }

    /**
     * The same, unless this person was already told under this key.
     *
     * @param key what happened, once and for all: "bai-12-qua-han-2026-11-23"
     */
    @Transactional
    public void sendOnce(
            PersonId to, String key, String template, Map<String, String> parameters, String href) {
        send(to, key, template, parameters, href);
    }

    private void send(
            PersonId to,
            @Nullable String key,
            String code,
            Map<String, String> parameters,
            String href) {
        MessageTemplate template = worded(code, parameters);
        if (!href.startsWith("/") || href.startsWith("//")) {
            throw new IllegalArgumentException("a message leads to a page of the office");
        }
        jdbc.sql(
                        """
                        insert into notifications.message
                            (person, key, template, parameters, href, at)
                        values (:person, :key, :template, cast(:parameters as jsonb), :href, :now)
                        on conflict (person, key) where key is not null do nothing
                        returning id
                        """)
                .param("person", to.value())
                .param("key", key)
                .param("template", code)
                .param("parameters", JsonMapper.shared().writeValueAsString(parameters))
                .param("href", href)
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .optional()
                .ifPresent(message -> letters.enclose(message, to, template));
    }

    private MessageTemplate worded(String code, Map<String, String> parameters) {
        MessageTemplate template =
                wordings.named(code)
                        .orElseThrow(
                                () -> new IllegalArgumentException("no message template " + code));
        var missing = new TreeSet<>(template.parameters());
        missing.removeAll(parameters.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(code + " needs " + missing);
        }
        return template;
    }
}
