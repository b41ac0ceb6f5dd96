package vn.caunoi.publishing.writing;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.furniture.PagePattern;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;

/** Where words are put down (bàn viết): begun, saved, taken in hand, brought back. */
@Component
class WritingTable {

    private final Manuscripts manuscripts;
    private final Editions editions;
    private final Steps steps;
    private final Journal journal;
    private final Clock clock;

    WritingTable(
            Manuscripts manuscripts, Editions editions, Steps steps, Journal journal, Clock clock) {
        this.manuscripts = manuscripts;
        this.editions = editions;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    /** The piece, when this officer may see it; else as if there were none. */
    Manuscript open(Site site, long id, Officer officer) {
        return manuscripts
                .find(site.id(), id)
                .filter(manuscript -> manuscript.isSeenBy(officer, site))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Transactional
    Manuscript begin(Site site, Incoming.Kind kind, Officer officer) {
        Manuscript manuscript = manuscripts.begin(site.id(), kind, officer, null);
        journal.record(Act.by(officer, "bài.tạo", site.unit(), "", "bài " + manuscript.id()));
        return manuscript;
    }

    /** Begins a standing page with the parts that its pattern asks for. */
    @Transactional
    Manuscript begin(Site site, PagePattern pattern, Officer officer) {
        Manuscript page = begin(site, Incoming.Kind.PAGE, officer);
        save(site, page.id(), page.version(), Copy.of(pattern), false, officer);
        return page;
    }

    /**
     * Saves. Words are never refused for what happened meanwhile: then they are kept aside.
     *
     * @param version under which the words were last loaded or saved
     * @param sealed whether this edition is complete in itself: no autosave
     */
    @Transactional
    Saved save(Site site, long id, int version, Copy copy, boolean sealed, Officer officer) {
        Manuscript before = held(site, id, officer);
        boolean fresh =
                before.version() == version
                        && before.mayBeEditedBy(officer, site)
                        && !before.isLockedFor(officer, clock.instant());
        if (!fresh) {
            return aside(before, copy, officer);
        }
        editions.keepImported(before);
        Manuscript manuscript = held(site, id, officer);
        if (manuscript.stage() == Stage.LIVE && editions.now(manuscript).equals(copy)) {
            return new Saved.Kept(
                    manuscript.version(), manuscript.edition() == null ? 0 : manuscript.edition());
        }
        int number = editions.keep(manuscript, copy, officer.id(), sealed);
        manuscripts.saved(manuscript, number, copy, officer);
        if (manuscript.stage() == Stage.LIVE) {
            steps.add(manuscript, officer.id(), "sua", Stage.DRAFT, number, "");
        }
        return new Saved.Kept(manuscript.version() + 1, number);
    }

    /** The newest edition is this older one again, as a new edition. */
    @Transactional
    Saved restore(Site site, long id, int version, int number, Officer officer) {
        Manuscript manuscript = held(site, id, officer);
        Edition older =
                editions.find(manuscript, number)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Saved saved = save(site, id, version, older.copy(), true, officer);
        journal.record(
                Act.by(officer, "bài.khôi-phục-bản", site.unit(), "bài " + id, "bản " + number));
        return saved;
    }

    /**
     * Takes the text in hand.
     *
     * @param fromOthers even when somebody else has it open
     * @return whether one has it now
     */
    @Transactional
    boolean takeInHand(Site site, long id, boolean fromOthers, Officer officer) {
        Manuscript manuscript = held(site, id, officer);
        boolean taken = manuscript.isLockedFor(officer, clock.instant());
        if (!manuscript.mayBeEditedBy(officer, site) || taken && !fromOthers) {
            return false;
        }
        manuscripts.lock(manuscript, officer);
        Manuscript.Lock lock = manuscript.lock();
        if (taken && lock != null) {
            journal.record(
                    Act.by(
                            officer,
                            "bài.nhận-sửa-thay",
                            site.unit(),
                            "bài " + id + ", tài khoản " + lock.person(),
                            "tài khoản " + officer.id()));
        }
        return true;
    }

    private Saved aside(Manuscript manuscript, Copy copy, Officer officer) {
        editions.keepImported(manuscript);
        int mine = editions.add(manuscript, copy, officer.id(), false);
        return new Saved.Crossed(manuscript.edition() == null ? 1 : manuscript.edition(), mine);
    }

    private Manuscript held(Site site, long id, Officer officer) {
        return manuscripts
                .hold(site.id(), id)
                .filter(manuscript -> manuscript.isSeenBy(officer, site))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
