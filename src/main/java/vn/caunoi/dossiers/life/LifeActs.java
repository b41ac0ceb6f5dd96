package vn.caunoi.dossiers.life;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the journal calls what is done to dossiers day by day. */
@Component
class LifeActs implements ActLabels {

    static final String DELEGATED = "ho-so.lam-thay";
    static final String DELEGATION_ENDED = "ho-so.het-lam-thay";

    @Override
    public Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        for (Deed deed : Deed.values()) {
            labels.put(deed.inJournal(), "Hồ sơ: " + deed.label().toLowerCase());
        }
        labels.put(DELEGATED, "Ghi người làm thay khi vắng mặt");
        labels.put(DELEGATION_ENDED, "Kết thúc làm thay");
        return labels;
    }
}
