package vn.caunoi.publishing.writing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.identity.People;
import vn.caunoi.program.DemoPart;
import vn.caunoi.publishing.CleanHtml;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.publishing.Section;
import vn.caunoi.publishing.Sections;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Officer;

/** Pieces of the demo locality that are under way, each at another stage. */
@Component
class DemoPieces implements DemoPart {

    private static final String HOST = "xa-thanh-mien.localhost";
    private static final Duration LATER = Duration.ofHours(20);

    private final Sites sites;
    private final Sections sections;
    private final People people;
    private final WritingTable table;
    private final Decisions decisions;
    private final Manuscripts manuscripts;
    private final Clock clock;

    DemoPieces(
            Sites sites,
            Sections sections,
            People people,
            WritingTable table,
            Decisions decisions,
            Manuscripts manuscripts,
            Clock clock) {
        this.sites = sites;
        this.sections = sections;
        this.people = people;
        this.table = table;
        this.decisions = decisions;
        this.manuscripts = manuscripts;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 7;
    }

    @Override
    public String what() {
        return "bài đang viết";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        Site site = sites.named(HOST).orElseThrow();
        List<NamedCsvRecord> rows = rows();
        for (int done = 0; done < rows.size(); done++) {
            load(rows.get(done), site);
            progress.at(done + 1, rows.size());
        }
    }

    private void load(NamedCsvRecord row, Site site) {
        Officer writer = officer(row.getField("writer"));
        Manuscript piece = table.begin(site, Incoming.Kind.ARTICLE, writer);
        table.save(site, piece.id(), piece.version(), copy(row, site, writer), true, writer);
        manuscripts.keepLock(piece, writer, true);
        bring(piece, Stage.valueOf(row.getField("stage")), row.getField("remark"), site, writer);
    }

    private Copy copy(NamedCsvRecord row, Site site, Officer writer) {
        Section section = sections.of(site.id()).getFirst();
        CleanHtml body = new Sanitiser(site.outboundHosts()).clean(row.getField("body")).html();
        return new Copy(
                row.getField("title"),
                "",
                row.getField("lead"),
                body,
                section.id(),
                List.of(),
                writer.name(),
                "",
                false,
                false,
                false,
                null,
                List.of());
    }

    private void bring(Manuscript piece, Stage stage, String remark, Site site, Officer writer) {
        Officer editor = officer("bientap");
        if (stage == Stage.DRAFT) {
            return;
        }
        press(piece, Move.SUBMIT, stage == Stage.SUBMITTED ? remark : "", null, site, writer);
        if (stage == Stage.RETURNED) {
            press(piece, Move.RETURN, remark, null, site, editor);
        } else if (stage != Stage.SUBMITTED) {
            press(piece, Move.FORWARD, remark, null, site, editor);
        }
        if (stage == Stage.SCHEDULED) {
            Instant at = clock.instant().plus(LATER);
            press(piece, Move.SCHEDULE, "", at, site, officer("truongban"));
        }
    }

    private void press(
            Manuscript piece,
            Move move,
            String remark,
            @Nullable Instant at,
            Site site,
            Officer officer) {
        int version = manuscripts.find(site.id(), piece.id()).orElseThrow().version();
        Wish wish = new Wish(version, remark, at, null, true);
        Decided decided = decisions.press(site, piece.id(), move, wish, officer);
        if (decided instanceof Decided.Refused(List<String> reasons)) {
            throw new IllegalStateException(piece.id() + ": " + reasons);
        }
    }

    private Officer officer(String username) {
        return people.atWork(username).orElseThrow();
    }

    private static List<NamedCsvRecord> rows() {
        InputStream file = DemoPieces.class.getResourceAsStream("demo/pieces.csv");
        try (var rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
