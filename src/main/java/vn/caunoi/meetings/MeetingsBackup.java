package vn.caunoi.meetings;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.program.BackupPart;

/** What a meeting forgets when it is closed must not outlive it in a backup. */
@Component
class MeetingsBackup implements BackupPart {

    private static final String[] FORGOTTEN = {
        "meetings.seat",
        "meetings.turn",
        "meetings.signature",
        "meetings.reply",
        "meetings.pass",
        "meetings.opening",
        "meetings.box_giver"
    };

    @Override
    public Map<String, String> rows() {
        return Stream.of(FORGOTTEN)
                .collect(
                        Collectors.toMap(
                                table -> table,
                                table -> "select * from %s where false".formatted(table)));
    }
}
