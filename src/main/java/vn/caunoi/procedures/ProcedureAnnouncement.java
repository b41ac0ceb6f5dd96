package vn.caunoi.procedures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.search.Entry;
import vn.caunoi.search.Index;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.web.ChangedPages;
import vn.caunoi.web.Formats;

/** Makes procedures findable on the sites that show them, and lets pages be made anew. */
@Component
class ProcedureAnnouncement {

    static final String KIND = "Thủ tục";

    private final Procedures procedures;
    private final Shown shown;
    private final Sites sites;
    private final Index index;
    private final ChangedPages changedPages;

    ProcedureAnnouncement(
            Procedures procedures,
            Shown shown,
            Sites sites,
            Index index,
            ChangedPages changedPages) {
        this.procedures = procedures;
        this.shown = shown;
        this.sites = sites;
        this.index = index;
        this.changedPages = changedPages;
    }

    /** On every site whose unit has or had to do with it; each revision for its own days. */
    void of(ProcedureCode code) {
        List<Procedure> revisions = procedures.revisions(code);
        for (Site site : sites.all()) {
            if (revisions.stream().anyMatch(revision -> concerns(site, revision))) {
                revisions.forEach(revision -> announce(site, revision));
                changedPages.of(site.id().value());
            }
        }
    }

    private void announce(Site site, Procedure revision) {
        boolean ended = shown.isOver(site);
        boolean findable =
                concerns(site, revision)
                        && revision.holdsOn(ended ? shown.day(site) : revision.validFrom());
        if (findable) {
            index.put(entry(site, revision, ended));
        } else {
            index.remove(site.id(), KIND, reference(revision));
        }
    }

    private static boolean concerns(Site site, Procedure revision) {
        return revision.particulars().units().contains(site.unit());
    }

    private static String reference(Procedure revision) {
        return revision.code() + ":" + revision.revision();
    }

    /** What an ended unit had on its last day is found for ever. */
    private static Entry entry(Site site, Procedure procedure, boolean ended) {
        Particulars particulars = procedure.particulars();
        return new Entry(
                site.id(),
                KIND,
                reference(procedure),
                ProcedureController.address(procedure.code()),
                particulars.name(),
                particulars.field() + ". " + LimitWords.of(particulars),
                Stream.of(
                                Stream.of(procedure.code().value(), particulars.result()),
                                particulars.papers().stream().map(Paper::name),
                                particulars.bases().stream())
                        .flatMap(words -> words)
                        .collect(Collectors.joining("\n")),
                "",
                "",
                procedure.validFrom().atStartOfDay(Formats.ZONE).toInstant(),
                procedure.validFrom().atStartOfDay(Formats.ZONE).toInstant(),
                ended ? null : start(procedure.validUntil()));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Formats.ZONE).toInstant();
    }
}
