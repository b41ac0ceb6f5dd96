package vn.caunoi.procedures;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/** How long a procedure takes, in one line (thời hạn, viết gọn). */
public final class LimitWords {

    static final String UNSTATED = "Chưa nêu thời hạn";

    private LimitWords() {}

    /**
     * "5 ngày làm việc", or by channel where they differ: "Trực tiếp: 5 ngày; Trực tuyến: 3 ngày".
     */
    public static String of(Particulars particulars) {
        Map<Channel, String> limits = new LinkedHashMap<>();
        particulars.channels().forEach(channel -> limits.put(channel, of(particulars, channel)));
        limits.values().removeIf(String::isEmpty);
        if (limits.isEmpty()) {
            return UNSTATED;
        }
        SequencedSet<String> different = new LinkedHashSet<>(limits.values());
        return different.size() == 1
                ? different.getFirst()
                : limits.entrySet().stream()
                        .map(each -> each.getKey().label() + ": " + each.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String of(Particulars particulars, Channel channel) {
        return particulars.ways(channel).stream()
                .map(Way::limit)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining(" hoặc "));
    }
}
