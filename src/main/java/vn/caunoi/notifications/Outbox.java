package vn.caunoi.notifications;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, MessageTemplate> templates = new HashMap<>();

    Outbox(JdbcClient jdbc, Clock clock, List<MessageTemplates> rooms) {
        this.jdbc = jdbc;
        this.clock = clock;
        rooms.stream()
                .flatMap(room -> room.templates().stream())
                .forEach(template -> templates.put(template.code(), template));
    }

    /**
     * Tells somebody something.
     *
     * @param template the code of a {@link MessageTemplate}
     * @param href where to go from there, on the office's host
     */
    @Transactional
    public void send(PersonId to, String template, Map<String, String> parameters, String href) {
        if (!templates.containsKey(template)) {
            throw new IllegalArgumentException("no message template " + template);
        }
        jdbc.sql(
                        """
                        insert into notifications.message (person, template, parameters, href, at)
                        values (:person, :template, cast(:parameters as jsonb), :href, :now)
                        """)
                .param("person", to.value())
                .param("template", template)
                .param("parameters", JsonMapper.shared().writeValueAsString(parameters))
                .param("href", href)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
