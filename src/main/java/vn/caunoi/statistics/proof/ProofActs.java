package vn.caunoi.statistics.proof;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** What the journal calls the acts of this part. */
@Component
class ProofActs implements ActLabels {

    static final String CLOSE = "thong-ke.khoa-ky";
    static final String FULL_ROWS = "thong-ke.tai-dong-day-du";

    @Override
    public Map<String, String> labels() {
        return Map.of(
                CLOSE, "Khóa kỳ số liệu",
                FULL_ROWS, "Tải dòng đầy đủ của kỳ đã khóa");
    }
}
