package vn.caunoi.dossiers;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the acts of this room are called in the journal. */
@Component
class CounterActs implements ActLabels {

    @Override
    public Map<String, String> labels() {
        return Map.of("ho-so.dinh-chinh", "Đính chính hồ sơ");
    }
}
