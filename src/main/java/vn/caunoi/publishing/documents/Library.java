package vn.caunoi.publishing.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.publishing.Slug;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/** Changes what the library holds (kho văn bản): every act checked, indexed and put on record. */
@Component
class Library {

    private final JdbcClient jdbc;
    private final Documents documents;
    private final DocumentFiles files;
    private final Relations relations;
    private final Announcement announcement;
    private final Journal journal;
    private final Units units;
    private final Clock clock;

    Library(
            JdbcClient jdbc,
            Documents documents,
            DocumentFiles files,
            Relations relations,
            Announcement announcement,
            Journal journal,
            Units units,
            Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.files = files;
        this.relations = relations;
        this.announcement = announcement;
        this.journal = journal;
        this.units = units;
        this.clock = clock;
    }

    /** What an officer hands in about a document. */
    record Submission(
            Particulars particulars, List<DocumentFile> files, List<Relation> relations) {}

    /** Adds a draft. */
    @Transactional
    public long add(Site site, Submission submitted) {
        long id = insert(site, submitted);
        journal.record(act("van-ban.them", site, "", reference(id, submitted)));
        return id;
    }

    /** Adds many, all or none; published at once where wished. */
    @Transactional
    public void addAll(Site site, List<Particulars> all, boolean published) {
        for (Particulars one : all) {
            long id = insert(site, new Submission(one, List.of(), List.of()));
            if (published) {
                setPublished(site.id(), id, clock.instant());
            }
        }
        announcement.changed(site.id());
        String words = all.size() + " văn bản" + (published ? ", đăng ngay" : ", bản nháp");
        journal.record(act("van-ban.nhap", site, "", words));
    }

    /** Changes it, unless somebody else did since this version was read. */
    @Transactional
    public boolean change(Site site, long id, int version, Submission submitted) {
        Document before = documents.find(site.id(), id).orElseThrow();
        boolean changed =
                jdbc.sql(
                                        """
                                        update publishing.document set number = :number,
                                          number_key = :key, kind = :kind, unit = :unit,
                                          body = :body, signer = :signer,
                                          signer_position = :position, issued = :issued,
                                          effect_from = :from, effect_until = :until,
                                          field = :field, abstract = :abstract, words = :words,
                                          version = version + 1, updated_at = :now
                                        where site = :site and id = :id and version = :version
                                        """)
                                .params(row(site, submitted.particulars()))
                                .param("id", id)
                                .param("version", version)
                                .update()
                        == 1;
        if (changed) {
            fill(site.id(), id, submitted);
            announcement.of(site.id(), id);
            String was = before.particulars().number() + ", bản " + version;
            journal.record(act("van-ban.sua", site, was, reference(id, submitted)));
        }
        return changed;
    }

    /** Readers see it from this instant on. */
    @Transactional
    public void publish(Site site, long id, Instant from) {
        Document before = documents.find(site.id(), id).orElseThrow();
        setPublished(site.id(), id, from);
        journal.record(
                act(
                        "van-ban.dang",
                        site,
                        before.standing().label(clock.instant()),
                        reference(before) + " từ " + from));
    }

    /** Readers see no more than the reason. */
    @Transactional
    public void withdraw(Site site, long id, String reason) {
        Document before = documents.find(site.id(), id).orElseThrow();
        if (!(before.standing() instanceof Standing.Published)) {
            return;
        }
        jdbc.sql(
                        """
                        update publishing.document set state = 'WITHDRAWN', withdrawn_at = :now,
                          withdrawn_reason = :reason, version = version + 1, updated_at = :now
                        where site = :site and id = :id and state = 'PUBLISHED'
                        """)
                .param("site", site.id().value())
                .param("id", id)
                .param("now", OffsetDateTime.now(clock))
                .param("reason", reason)
                .update();
        announcement.of(site.id(), id);
        journal.record(act("van-ban.go", site, reference(before), reason));
    }

    private void setPublished(SiteId site, long id, Instant from) {
        jdbc.sql(
                        """
                        update publishing.document set state = 'PUBLISHED', published_at = :from,
                          withdrawn_at = null, withdrawn_reason = null, version = version + 1,
                          updated_at = :now
                        where site = :site and id = :id
                        """)
                .param("site", site.value())
                .param("id", id)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("now", OffsetDateTime.now(clock))
                .update();
        announcement.of(site, id);
    }

    private long insert(Site site, Submission submitted) {
        Particulars particulars = submitted.particulars();
        Slug wished = particulars.number().slug(particulars.issued().getYear());
        long id =
                jdbc.sql(
                                """
                                insert into publishing.document (site, slug, number, number_key,
                                  kind, unit, body, signer, signer_position, issued, effect_from,
                                  effect_until, field, abstract, words, state, version, updated_at)
                                values (:site, :slug, :number, :key, :kind, :unit, :body, :signer,
                                  :position, :issued, :from, :until, :field, :abstract, :words,
                                  'DRAFT', 1, :now)
                                returning id
                                """)
                        .params(row(site, particulars))
                        .param("slug", free(site.id(), wished.value()))
                        .query(Long.class)
                        .single();
        fill(site.id(), id, submitted);
        return id;
    }

    private void fill(SiteId site, long id, Submission submitted) {
        files.replace(site, id, submitted.files());
        relations.replace(site, id, submitted.relations());
        relations.leadTo(site, id, submitted.particulars().number());
    }

    private Map<String, @Nullable Object> row(Site site, Particulars particulars) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("site", site.id().value());
        row.put("number", particulars.number().canonical());
        row.put("key", particulars.number().key());
        row.put("kind", particulars.kind().code());
        row.put("unit", unit(site, particulars.body()).map(UnitId::value).orElse(null));
        row.put("body", particulars.body());
        row.put("signer", particulars.signer());
        row.put("position", particulars.position());
        row.put("issued", particulars.issued());
        row.put("from", particulars.from());
        row.put("until", particulars.until());
        row.put("field", particulars.field());
        row.put("abstract", particulars.summary());
        row.put("words", particulars.words(site.id()).toArray(String[]::new));
        row.put("now", OffsetDateTime.now(clock));
        return row;
    }

    /** "Ủy ban nhân dân xã Thanh Miện" is a body of the unit whose name it ends with. */
    private Optional<UnitId> unit(Site site, String body) {
        String end = body.toLowerCase(Locale.ROOT);
        return units.upwards(site.unit()).stream()
                .filter(unit -> end.endsWith(units.nameOf(unit).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Addresses of a site are given one after another. */
    private String free(SiteId site, String wished) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('publishing.documents', :site))")
                .param("site", site.value())
                .query()
                .singleRow();
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? wished : wished + "-" + number)
                .filter(slug -> documents.find(site, slug).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Act act(String what, Site site, String before, String after) {
        return new Act(Act.doer(), what, site.unit(), before, after);
    }

    private static String reference(long id, Submission submitted) {
        return "văn bản %d: %s".formatted(id, submitted.particulars().number());
    }

    private static String reference(Document document) {
        return "văn bản %d: %s".formatted(document.id(), document.particulars().number());
    }
}
