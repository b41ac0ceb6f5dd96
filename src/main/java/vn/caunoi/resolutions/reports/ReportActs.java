package vn.caunoi.resolutions.reports;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the acts of followers are called in the journal. */
@Component
class ReportActs implements ActLabels {

    static final String NOTED = "nghi-quyet.nhan-xet";

    @Override
    public Map<String, String> labels() {
        return Map.of(NOTED, "Ghi nhận xét về một cuộc họp chi bộ");
    }
}
