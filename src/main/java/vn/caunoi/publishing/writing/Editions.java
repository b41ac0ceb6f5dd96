package vn.caunoi.publishing.writing;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.CleanHtml;

/** What pieces said each time somebody saved them (các bản). */
@Component
class Editions {

    /** Autosaves of one person go into one edition for so long. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(10);

    private static final String WORDS =
            """
            title = :title, slug = :slug, lead = :lead, body = :body,
            section = cast(:section as bigint), tags = :tags, author = :author, source = :source,
            taken_over = :takenOver, featured = :featured, persons = :persons,
            picture = :picture, picture_alt = :pictureAlt, picture_caption = :pictureCaption,
            attachments = :attachments
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Editions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Edition> find(Manuscript manuscript, int number) {
        return jdbc.sql(
                        """
                        select * from publishing.edition
                        where manuscript = :manuscript and number = :number
                        """)
                .param("manuscript", manuscript.id())
                .param("number", number)
                .query(Edition::read)
                .optional();
    }

    /** All of them, the newest first. */
    List<Edition> all(Manuscript manuscript) {
        return jdbc.sql(
                        """
                        select * from publishing.edition
                        where manuscript = :manuscript order by number desc
                        """)
                .param("manuscript", manuscript.id())
                .query(Edition::read)
                .list();
    }

    int count(Manuscript manuscript) {
        return jdbc.sql("select count(*) from publishing.edition where manuscript = :manuscript")
                .param("manuscript", manuscript.id())
                .query(Integer.class)
                .single();
    }

    /** What the piece says now: its newest edition, else the article, else nothing. */
    Copy now(Manuscript manuscript) {
        Integer newest = manuscript.edition();
        if (newest != null) {
            return find(manuscript, newest).orElseThrow().copy();
        }
        return manuscript.article() == null ? empty(manuscript) : ofArticle(manuscript.article());
    }

    /** What readers get, or got, of it. */
    Copy live(Manuscript manuscript) {
        Integer live = manuscript.live();
        return live == null
                ? ofArticle(Objects.requireNonNull(manuscript.article()))
                : find(manuscript, live).orElseThrow().copy();
    }

    /** Keeps what came with an import as the first edition, before anybody changes it. */
    void keepImported(Manuscript manuscript) {
        if (manuscript.article() == null || manuscript.edition() != null) {
            return;
        }
        int first = add(manuscript, ofArticle(manuscript.article()), null, true);
        jdbc.sql("update publishing.manuscript set edition = :first, live = :first where id = :id")
                .param("first", first)
                .param("id", manuscript.id())
                .update();
    }

    /**
     * Keeps what was saved: in the edition that its writer has begun, else as a new one.
     *
     * @param sealed whether later saves shall leave it alone
     * @return its number
     */
    int keep(Manuscript manuscript, Copy copy, long person, boolean sealed) {
        Optional<Edition> begun =
                manuscript.edition() == null
                        ? Optional.empty()
                        : find(manuscript, manuscript.edition())
                                .filter(edition -> isOpenTo(edition, person));
        if (begun.isEmpty()) {
            return add(manuscript, copy, person, sealed);
        }
        change(manuscript, begun.get().number(), copy, sealed);
        return begun.get().number();
    }

    private void change(Manuscript manuscript, int number, Copy copy, boolean sealed) {
        words(
                        """
                        update publishing.edition set saved_at = :now, sealed = :sealed,
                        """
                                + WORDS
                                + " where manuscript = :manuscript and number = :number",
                        copy)
                .param("manuscript", manuscript.id())
                .param("number", number)
                .param("sealed", sealed)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private boolean isOpenTo(Edition edition, long person) {
        return !edition.sealed()
                && edition.savedBy() != null
                && edition.savedBy() == person
                && edition.begunAt().plus(ONE_SITTING).isAfter(clock.instant());
    }

    /** A further edition, whatever is there already. */
    int add(Manuscript manuscript, Copy copy, @Nullable Long person, boolean sealed) {
        return words(
                        """
                        insert into publishing.edition (
                          manuscript, number, saved_by, saved_at, begun_at, sealed, title, slug,
                          lead, body, section, tags, author, source, taken_over, featured, persons,
                          picture, picture_alt, picture_caption, attachments)
                        values (
                          :manuscript,
                          (select coalesce(max(number), 0) + 1 from publishing.edition
                           where manuscript = :manuscript),
                          cast(:person as bigint), :now, :now, :sealed, :title, :slug, :lead, :body,
                          cast(:section as bigint), :tags, :author, :source, :takenOver, :featured,
                          :persons, :picture, :pictureAlt, :pictureCaption, :attachments)
                        returning number
                        """,
                        copy)
                .param("manuscript", manuscript.id())
                .param("person", person, Types.BIGINT)
                .param("sealed", sealed)
                .param("now", OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec words(String sql, Copy copy) {
        Copy.Illustration picture = copy.picture();
        return jdbc.sql(sql)
                .param("title", copy.title())
                .param("slug", copy.slug())
                .param("lead", copy.lead())
                .param("body", copy.body().html())
                .param("section", copy.section())
                .param("tags", copy.tags().toArray(String[]::new))
                .param("author", copy.author())
                .param("source", copy.source())
                .param("takenOver", copy.takenOver())
                .param("featured", copy.featured())
                .param("persons", copy.persons())
                .param("picture", picture == null ? "" : picture.file().value())
                .param("pictureAlt", picture == null ? "" : picture.alt())
                .param("pictureCaption", picture == null ? "" : picture.caption())
                .param(
                        "attachments",
                        copy.attachments().stream()
                                .map(Copy.Offer::toString)
                                .toArray(String[]::new));
    }

    /** Leaves nothing of what they said but the title. */
    void forget(Manuscript manuscript) {
        jdbc.sql(
                        """
                        update publishing.edition
                        set lead = '', body = '', tags = '{}', picture = '', picture_alt = '',
                          picture_caption = '', attachments = '{}'
                        where manuscript = :manuscript
                        """)
                .param("manuscript", manuscript.id())
                .update();
    }

    /** Who saved something that readers do not get yet. */
    Set<Long> writersSinceLive(Manuscript manuscript) {
        return jdbc.sql(
                        """
                        select distinct saved_by from publishing.edition
                        where manuscript = :manuscript and number > :live and saved_by is not null
                        """)
                .param("manuscript", manuscript.id())
                .param("live", manuscript.live() == null ? 0 : manuscript.live())
                .query((row, _) -> row.getLong("saved_by"))
                .set();
    }

    private static Copy empty(Manuscript manuscript) {
        return new Copy(
                "",
                "",
                "",
                CleanHtml.EMPTY,
                manuscript.section(),
                List.of(),
                "",
                "",
                false,
                false,
                false,
                null,
                List.of());
    }

    private Copy ofArticle(long article) {
        return jdbc.sql(
                        """
                        select 1 as number, null::bigint as saved_by, a.updated_at as saved_at,
                          a.updated_at as begun_at, true as sealed, a.title, a.slug, a.lead, a.body,
                          a.section, a.tags, a.author, a.source, false as taken_over, a.featured, a.persons,
                          coalesce(f.file, '') as picture, coalesce(f.alt, '') as picture_alt,
                          coalesce(f.caption, '') as picture_caption,
                          array(select o.file || ' ' || o.name from publishing.article_file o
                            where o.article = a.id and o.role = 'ATTACHMENT' order by o.position)
                            as attachments
                        from publishing.article a
                        left join publishing.article_file f
                          on f.article = a.id and f.role = 'LEADING'
                        where a.id = :article
                        """)
                .param("article", article)
                .query(Edition::read)
                .single()
                .copy();
    }
}
