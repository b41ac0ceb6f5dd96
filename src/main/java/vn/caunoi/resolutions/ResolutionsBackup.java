package vn.caunoi.resolutions;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.program.BackupPart;

/** Who is reminded and who wishes to know must not outlive its purpose in a backup. */
@Component
class ResolutionsBackup implements BackupPart {

    @Override
    public Map<String, String> rows() {
        return Map.of(
                "resolutions.reminder", "select * from resolutions.reminder where false",
                "resolutions.wish_to_know", "select * from resolutions.wish_to_know where false");
    }
}
