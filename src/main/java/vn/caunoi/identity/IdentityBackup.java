package vn.caunoi.identity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.program.BackupPart;

/**
 * Nobody is signed in after a restore: whoever finds a backup finds no open session in it, no link
 * that opens an account, no words that were being written.
 */
@Component
class IdentityBackup implements BackupPart {

    private static final List<String> EMPTY =
            List.of(
                    "spring_session",
                    "spring_session_attributes",
                    "opened_session",
                    "kept_form",
                    "one_time_link",
                    "wrong_try");

    @Override
    public Map<String, String> rows() {
        return EMPTY.stream()
                .map(table -> "identity." + table)
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                table -> "select * from " + table + " where false"));
    }
}
