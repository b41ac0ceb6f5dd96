package vn.caunoi.statistics.proof;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.program.BackupPart;

/** Without its key the next snapshots would bear another signature than the ones before. */
@Component
class ProofBackup implements BackupPart {

    @Override
    public List<String> keys() {
        return List.of(SigningKey.FILE);
    }
}
