package vn.caunoi.meetings;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.program.BackupPart;

/** What a meeting forgets when it is closed must not outlive it in a backup. */
@Component
class MeetingsBackup implements BackupPart {

    @Override
    public Map<String, String> rows() {
        return Map.of(
                "meetings.seat", "select * from meetings.seat where false",
                "meetings.turn", "select * from meetings.turn where false");
    }
}
