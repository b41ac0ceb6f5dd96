package vn.caunoi.audience;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.program.BackupPart;

/**
 * The sums go into a backup, the people of the open day and its secret do not: a backup outlives
 * the day. There the day is closed, so that nobody of it is counted twice after a restore.
 */
@Component
class AudienceBackup implements BackupPart {

    @Override
    public Map<String, String> rows() {
        return Map.of(
                "audience.visitor", "select * from audience.visitor where false",
                "audience.reader", "select * from audience.reader where false",
                "audience.day",
                        """
                        select day, null as secret, coalesce(closed_at, now()) as closed_at
                        from audience.day order by day
                        """);
    }
}
