package vn.caunoi.procedures;

import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** On every site whose unit has or had to do with it. */
    void of(ProcedureCode code) {
        var units =
                procedures.revisions(code).stream()
                        .flatMap(revision -> revision.particulars().units().stream())
                        .collect(Collectors.toSet());
        for (Site site : sites.all()) {
            if (units.contains(site.unit())) {
                shown.on(site, code)
                        .ifPresentOrElse(
                                procedure -> index.put(entry(site, procedure)),
                                () -> index.remove(site.id(), KIND, code.value()));
                changedPages.of(site.id().value());
            }
        }
    }

    private static Entry entry(Site site, Procedure procedure) {
        Particulars particulars = procedure.particulars();
        return new Entry(
                site.id(),
                KIND,
                procedure.code().value(),
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
                procedure.validUntil() == null
                        ? null
                        : procedure.validUntil().atStartOfDay(Formats.ZONE).toInstant());
    }
}
