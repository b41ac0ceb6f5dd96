package vn.caunoi.notifications;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.identity.PersonId;

/** What people chose for each kind of message (lựa chọn nhận tin báo). */
@Repository
class Choices {

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Way of(PersonId person, MessageTemplate template) {
        return template.mandatory() ? Way.NOW : of(person).getOrDefault(template.kind(), Way.NOW);
    }

    /** By the label of the kind; kinds that are not in it are told at once. */
    Map<String, Way> of(PersonId person) {
        var chosen = new HashMap<String, Way>();
        jdbc.sql("select kind, way from notifications.choice where person = :person")
                .param("person", person.value())
                .query(
                        row -> {
                            chosen.put(row.getString("kind"), Way.valueOf(row.getString("way")));
                        });
        return chosen;
    }

    @Transactional
    void keep(PersonId person, Map<String, Way> chosen) {
        chosen.forEach(
                (kind, way) ->
                        jdbc.sql(
                                        """
                                        insert into notifications.choice (person, kind, way)
                                        values (:person, :kind, :way)
                                        on conflict (person, kind) do update set way = excluded.way
                                        """)
                                .param("person", person.value())
                                .param("kind", kind)
                                .param("way", way.name())
                                .update());
    }
}
