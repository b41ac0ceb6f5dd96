package vn.caunoi.meetings.notice;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.program.BackupPart;

/** Answers, passes and marks end with their meeting, and must not outlive it in a backup. */
@Component
class NoticeBackup implements BackupPart {

    @Override
    public Map<String, String> rows() {
        return Map.of(
                "meetings.reply", "select * from meetings.reply where false",
                "meetings.pass", "select * from meetings.pass where false",
                "meetings.opening", "select * from meetings.opening where false");
    }
}
