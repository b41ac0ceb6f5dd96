package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.PersonId;

/**
 * A dossier went from hand to hand (giao nhận hồ sơ): a row of {@code dossiers.passing}.
 *
 * @param holder who has it from then on; null when nobody needs to
 * @param absent for whom the holder took it as a delegate; null when for nobody
 * @param person who passed it on; null when the program did
 */
public record Passing(
        Kind kind,
        Instant at,
        int step,
        String stepName,
        @Nullable LocalDate stepDueOn,
        @Nullable PersonId holder,
        @Nullable PersonId absent,
        @Nullable PersonId person,
        String note) {

    /** Why it changed hands. */
    public enum Kind {
        BEGUN("Nhận hồ sơ của người nộp"),
        TAKEN("Nhận về xử lý"),
        HANDED_ON("Chuyển cho đồng nghiệp"),
        NEXT_STEP("Chuyển bước tiếp theo"),
        RESUMED("Xử lý tiếp, tính lại hạn của bước"),
        ENDED("Kết thúc, không cần người giữ");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
