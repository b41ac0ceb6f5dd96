package vn.caunoi.statistics;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.LedgerDerived;
import vn.caunoi.web.ChangedPages;

/** Counts everything again when standings were put right (đếm lại khi sổ dựng lại tình trạng). */
@Component
class CountAgain {

    private final Movements movements;
    private final ChangedPages pages;

    CountAgain(Movements movements, ChangedPages pages) {
        this.movements = movements;
        this.pages = pages;
    }

    @EventListener
    void derived(LedgerDerived derivation) {
        movements.rebuild();
        pages.everywhere();
    }
}
