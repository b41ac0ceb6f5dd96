package vn.caunoi.program;

import java.text.NumberFormat;
import java.util.Locale;

/** A size as people say it (dung lượng): "12,3 MB". */
final class Megabytes {

    private Megabytes() {}

    static String of(long bytes) {
        NumberFormat number = NumberFormat.getNumberInstance(Locale.of("vi", "VN"));
        number.setMaximumFractionDigits(1);
        return number.format(bytes / 1e6) + " MB";
    }
}
