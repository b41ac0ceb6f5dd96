package vn.caunoi.dossiers.life;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** One deed for many dossiers, each in a transaction of its own (làm nhiều hồ sơ một lần). */
@Component
class Bulk {

    /** As many as a page of the inbox has. */
    private static final int MOST = Inbox.ON_A_PAGE;

    private final Works works;
    private final Deeds deeds;
    private final Delegations delegations;

    Bulk(Works works, Deeds deeds, Delegations delegations) {
        this.works = works;
        this.deeds = deeds;
        this.delegations = delegations;
    }

    /**
     * What will happen, or has happened, to one of them.
     *
     * @param work how it is now
     * @param hindrance why it is not done; null when it is
     */
    record Line(Work work, @Nullable String hindrance) {

        /** How a form names the dossier and its version. */
        String choice() {
            return work.dossier().value() + "." + work.version();
        }
    }

    /**
     * Says which can be done.
     *
     * @param chosen numbers of dossiers, with or without the version that was seen
     */
    List<Line> plan(UnitId unit, List<String> chosen, Deed deed, Officer officer) {
        Doer doer = delegations.doer(unit, officer);
        return works(unit, chosen)
                .map(choice -> choice.work)
                .map(work -> new Line(work, deed.hindrance(work, doer).orElse(null)))
                .toList();
    }

    /** Does what can be done; what cannot stays as it was and is named. */
    List<Line> perform(UnitId unit, List<String> chosen, DeedForm form, Officer officer) {
        return works(unit, chosen).map(choice -> perform(unit, choice, form, officer)).toList();
    }

    private Line perform(UnitId unit, Chosen choice, DeedForm form, Officer officer) {
        DossierId dossier = choice.work.dossier();
        try {
            deeds.perform(unit, dossier, form.at(choice.version), officer);
            return new Line(works.find(unit, dossier).orElseThrow(), null);
        } catch (Refusal refusal) {
            return new Line(works.find(unit, dossier).orElseThrow(), refusal.sentence());
        }
    }

    private record Chosen(Work work, String version) {}

    private Stream<Chosen> works(UnitId unit, List<String> chosen) {
        return chosen.stream()
                .distinct()
                .limit(MOST)
                .map(each -> chosen(unit, each))
                .flatMap(Optional::stream);
    }

    private Optional<Chosen> chosen(UnitId unit, String choice) {
        if (!choice.matches("[0-9]{1,18}(\\.[0-9-]{1,40})?")) {
            return Optional.empty();
        }
        String[] parts = choice.split("\\.", 2);
        return works.find(unit, new DossierId(Long.parseLong(parts[0])))
                .map(work -> new Chosen(work, parts.length > 1 ? parts[1] : ""));
    }
}
