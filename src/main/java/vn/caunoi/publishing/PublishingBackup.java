package vn.caunoi.publishing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.program.BackupPart;

/** Without its key no seal fits, and no body would be shown after a restore. */
@Component
class PublishingBackup implements BackupPart {

    @Override
    public List<String> keys() {
        return List.of(SealKey.FILE);
    }
}
