package vn.caunoi.meetings.voices;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the acts around the box are called in the journal; putting something in is none of them. */
@Component
class VoiceActs implements ActLabels {

    static final String BOX_RESOLVED = "sinh-hoat.hop-gop-y";
    static final String BOX_OPENED = "sinh-hoat.hop-gop-y-mo";

    @Override
    public Map<String, String> labels() {
        return Map.of(
                BOX_RESOLVED, "Ghi nghị quyết dùng hộp góp ý không ghi tên",
                BOX_OPENED, "Mở hộp góp ý không ghi tên");
    }
}
