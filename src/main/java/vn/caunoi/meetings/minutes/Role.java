package vn.caunoi.meetings.minutes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.Meeting;

/** As what somebody signs the minutes (vai ký). */
enum Role {
    RECORDER("thu-ky", "Thư ký"),
    CHAIR("chu-tri", "Chủ trì");

    private final String code;
    private final String label;

    Role(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static Optional<Role> read(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    /** Inside a sentence. */
    String word() {
        return label.toLowerCase(Locale.of("vi"));
    }

    String label() {
        return label;
    }

    /** Whom the meeting names for it; may be empty. */
    String of(Meeting meeting) {
        return this == RECORDER ? meeting.recorder() : meeting.chair();
    }

    /** The name without the office behind it: "Vũ Văn Bình, Bí thư chi bộ". */
    static String name(String told) {
        return told.replaceFirst(",.*", "").strip();
    }

    @Nullable Signed of(Progress progress) {
        return this == RECORDER ? progress.recorder() : progress.chair();
    }
}
