package vn.caunoi.identity;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.program.BackupPart;

/** Nobody is signed in after a restore: whoever finds a backup finds no open session in it. */
@Component
class IdentityBackup implements BackupPart {

    @Override
    public Map<String, String> rows() {
        return Map.of(
                "identity.spring_session",
                "select * from identity.spring_session where false",
                "identity.spring_session_attributes",
                "select * from identity.spring_session_attributes where false");
    }
}
