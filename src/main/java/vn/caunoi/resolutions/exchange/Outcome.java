package vn.caunoi.resolutions.exchange;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.web.Formats;

/**
 * What came of a bundle (kết quả nhận thư).
 *
 * @param taken numbers of the letters that were taken
 * @param unusable of those, why nothing could be made of some
 * @param refused why others were refused
 */
record Outcome(List<Long> taken, List<String> unusable, List<String> refused) {

    static final Outcome NOTHING = new Outcome(List.of(), List.of(), List.of());

    Outcome {
        taken = List.copyOf(taken);
        unusable = List.copyOf(unusable);
        refused = List.copyOf(refused);
    }

    static Outcome refusing(String reason) {
        return new Outcome(List.of(), List.of(), List.of(reason));
    }

    Outcome and(Outcome later) {
        return new Outcome(
                joined(taken, later.taken),
                joined(unusable, later.unusable),
                joined(refused, later.refused));
    }

    boolean hasRefusals() {
        return !refused.isEmpty();
    }

    /** For people; the reasons are the same for many letters, hence the first one alone is told. */
    String sentence() {
        var sentences = new ArrayList<String>();
        sentences.add(
                taken.isEmpty()
                        ? "Không có thư mới."
                        : "Nhận %s thư mới.".formatted(Formats.number(taken.size())));
        if (!unusable.isEmpty()) {
            sentences.add(
                    "%s thư không dùng được: %s."
                            .formatted(Formats.number(unusable.size()), unusable.getFirst()));
        }
        if (!refused.isEmpty()) {
            sentences.add(
                    "Từ chối %s: %s."
                            .formatted(Formats.number(refused.size()), refused.getFirst()));
        }
        return String.join(" ", sentences);
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
