package vn.caunoi.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.web.LocalAddress;

/**
 * Keeps what was sent after a session had ended, so that nothing typed is lost: no secrets, no
 * files, nothing from other origins, little from strangers. It is sealed: the database alone tells
 * nobody what somebody wrote. A form that must not be tied to anybody carries the field {@value
 * #NEVER} and is not kept at all.
 */
@Component
class KeptForms {

    static final String NEVER = "khong-giu";

    private static final String ATTRIBUTE = "noi-dung-dang-do";
    private static final Duration KEPT = Duration.ofHours(12);
    private static final int MOST_FIELDS = 500;
    private static final int MOST_LETTERS = 1_000_000;
    private static final int MOST_LETTERS_OF_STRANGERS = 100_000;
    private static final int MOST_FORMS_OF_STRANGERS = 200;
    private static final Pattern SECRET =
            Pattern.compile(
                    "_csrf|.*(mat-khau|password|passwd|secret|otp|token|ma-so|khong-ten).*");

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final OpenSessions sessions;
    private final SealedWords words;
    private final Clock clock;

    KeptForms(JdbcClient jdbc, OpenSessions sessions, SealedWords words, Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.words = words;
        this.clock = clock;
    }

    /** Keeps the form for the browser that sent it; false when it is not one to keep. */
    @Transactional
    boolean keep(HttpServletRequest request) {
        String query = request.getQueryString();
        Optional<String> path =
                LocalAddress.of(request.getRequestURI() + (query == null ? "" : "?" + query));
        Map<String, List<String>> fields = fields(request);
        Optional<PersonId> owner = sessions.ownerOf(request.getRequestedSessionId());
        if (path.isEmpty()
                || fields.isEmpty()
                || fields.containsKey(NEVER)
                || isTooMuch(fields, owner.isPresent())) {
            return false;
        }
        UUID id = UUID.randomUUID();
        insert(id, owner, path.get(), isMultipart(request.getContentType()), fields);
        request.getSession(true).setAttribute(ATTRIBUTE, id.toString());
        return true;
    }

    /** What this browser sent last, while it is kept. */
    Optional<KeptForm> of(HttpSession session) {
        return id(session).flatMap(this::find);
    }

    void drop(HttpSession session) {
        id(session)
                .ifPresent(
                        id ->
                                jdbc.sql("delete from identity.kept_form where id = :id")
                                        .param("id", id)
                                        .update());
        session.removeAttribute(ATTRIBUTE);
    }

    private void insert(
            UUID id,
            Optional<PersonId> owner,
            String path,
            boolean multipart,
            Map<String, List<String>> fields) {
        jdbc.sql(
                        """
                        insert into identity.kept_form (id, person, path, multipart, fields, kept_at)
                        values (:id, cast(:person as bigint), :path, :multipart,
                          to_jsonb(cast(:sealed as text)), :now)
                        """)
                .param("id", id)
                .param("person", owner.map(PersonId::value).orElse(null))
                .param("path", path)
                .param("multipart", multipart)
                .param(
                        "sealed",
                        words.seal(purpose(id), JsonMapper.shared().writeValueAsString(fields)))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private Optional<KeptForm> find(UUID id) {
        return jdbc.sql(
                        """
                        select *, fields #>> '{}' as sealed from identity.kept_form
                        where id = :id and kept_at > :since
                        """)
                .param("id", id)
                .param("since", OffsetDateTime.now(clock).minus(KEPT))
                .query((row, _) -> read(id, row))
                .optional()
                .flatMap(form -> form);
    }

    private boolean isTooMuch(Map<String, List<String>> fields, boolean known) {
        int letters = fields.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
        if (fields.size() > MOST_FIELDS
                || letters > (known ? MOST_LETTERS : MOST_LETTERS_OF_STRANGERS)) {
            return true;
        }
        jdbc.sql("delete from identity.kept_form where kept_at <= :since")
                .param("since", OffsetDateTime.now(clock).minus(KEPT))
                .update();
        return !known
                && jdbc.sql("select count(*) from identity.kept_form where person is null")
                                .query(Integer.class)
                                .single()
                        >= MOST_FORMS_OF_STRANGERS;
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (!SECRET.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                                fields.put(
                                        storable(name),
                                        Arrays.stream(values).map(KeptForms::storable).toList());
                            }
                        });
        return fields;
    }

    /** Without what the database takes in no text: nulls and halves of letters. */
    private static String storable(String text) {
        return new String(text.getBytes(UTF_8), UTF_8).replace("\0", "");
    }

    private static Optional<UUID> id(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof String id
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }

    private static boolean isMultipart(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static @Nullable PersonId person(@Nullable Long number) {
        return number == null ? null : new PersonId(number);
    }

    /** What was sealed with a key that is no longer here is lost. */
    private Optional<KeptForm> read(UUID id, ResultSet row) throws SQLException {
        PersonId person = person(row.getObject("person", Long.class));
        String path = row.getString("path");
        boolean multipart = row.getBoolean("multipart");
        return words.open(purpose(id), row.getString("sealed"))
                .map(json -> JsonMapper.shared().readValue(json, FIELDS))
                .map(fields -> new KeptForm(person, path, multipart, fields));
    }

    private static String purpose(UUID id) {
        return "identity.kept-form " + id;
    }
}
