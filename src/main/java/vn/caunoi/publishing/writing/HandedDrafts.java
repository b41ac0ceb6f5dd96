package vn.caunoi.publishing.writing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.publishing.CleanHtml;
import vn.caunoi.publishing.DraftBox;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;

/** Drafts that other rooms hand in (bản thảo gửi đến): editors take them on from there. */
@Component
class HandedDrafts implements DraftBox {

    private final Manuscripts manuscripts;
    private final Editions editions;
    private final Messenger messenger;
    private final Journal journal;

    HandedDrafts(Manuscripts manuscripts, Editions editions, Messenger messenger, Journal journal) {
        this.manuscripts = manuscripts;
        this.editions = editions;
        this.messenger = messenger;
        this.journal = journal;
    }

    @Override
    @Transactional
    public long hand(Site site, String title, CleanHtml body, String from, Officer by) {
        Manuscript begun = manuscripts.begin(site.id(), Incoming.Kind.ARTICLE, by, null);
        Copy copy =
                new Copy(
                        title, "", "", body, null, List.of(), "", from, false, false, false, null,
                        List.of());
        manuscripts.saved(begun, editions.keep(begun, copy, by.id(), true), copy, by);
        manuscripts.keepLock(begun, by, true);
        Manuscript piece = manuscripts.find(site.id(), begun.id()).orElseThrow();
        messenger.tell(
                Move.SUBMIT, piece, new Wish(piece.version(), from, null, null, false), site, by);
        journal.record(Act.by(by, "bài.nhận-bản-thảo", site.unit(), "", "bài " + piece.id()));
        return piece.id();
    }
}
