package vn.caunoi.files;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.program.BackupPart;

/** Names what lies on the shelf, so that a backup takes exactly that. */
@Component
class FilesBackup implements BackupPart {

    @Override
    public List<String> files() {
        return List.of("select id, size from files.file", "select id, size from files.rendition");
    }
}
