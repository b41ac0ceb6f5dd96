package vn.caunoi.meetings.voices;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.program.BackupPart;

/** Whose a contribution is, and who has given to a box, stands in no backup. */
@Component
class VoicesBackup implements BackupPart {

    @Override
    public Map<String, String> rows() {
        return Map.of(
                "meetings.signature", "select * from meetings.signature where false",
                "meetings.box_giver", "select * from meetings.box_giver where false");
    }
}
