package vn.caunoi.resolutions;

import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Formats;

/** How long a text may be (độ dài). */
final class Lengths {

    private Lengths() {}

    /** What is wrong with it; null when it is neither empty nor too long. */
    static @Nullable String mistake(String text, int longest) {
        if (text.isEmpty()) {
            return "Hãy ghi nội dung.";
        }
        return text.length() > longest
                ? "Nội dung dài quá %s ký tự; hãy viết gọn lại.".formatted(Formats.number(longest))
                : null;
    }
}
