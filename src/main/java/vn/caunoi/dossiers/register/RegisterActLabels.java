package vn.caunoi.dossiers.register;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the journal calls what is done with registers. */
@Component
class RegisterActLabels implements ActLabels {

    static final String CLOSE = "ho-so.khoa-so";

    @Override
    public Map<String, String> labels() {
        return Map.of(CLOSE, "Khóa sổ theo dõi hồ sơ");
    }
}
