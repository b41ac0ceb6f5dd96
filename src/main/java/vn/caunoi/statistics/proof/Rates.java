package vn.caunoi.statistics.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.caunoi.statistics.Broken;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Share;

/** The shares of a period by every definition (các tỷ lệ), made and counted again. */
final class Rates {

    private Rates() {}

    /** What goes into a snapshot; figures that do not add up are never signed. */
    static List<Snapshot.Rate> of(Totals totals) {
        return switch (totals.answer()) {
            case Partition partition ->
                    Arrays.stream(Profile.values())
                            .map(profile -> rate(profile, profile.of(partition)))
                            .toList();
            case Broken broken ->
                    throw new IllegalStateException(String.join(" ", broken.faults()));
        };
    }

    /** Where the signed shares are not those that the totals make. */
    static List<Verdict.Difference> differences(List<Snapshot.Rate> rates, Totals totals) {
        return switch (totals.answer()) {
            case Partition partition ->
                    rates.stream().flatMap(rate -> difference(rate, partition).stream()).toList();
            case Broken broken ->
                    broken.faults().stream()
                            .map(fault -> Verdict.Difference.ofSnapshot("tổng", "cộng khớp", fault))
                            .toList();
        };
    }

    private static Optional<Verdict.Difference> difference(
            Snapshot.Rate rate, Partition partition) {
        Optional<Profile> profile =
                Profile.read(rate.profile()).filter(known -> version(known).equals(rate.version()));
        String column = "tỷ lệ “" + rate.profile() + "”";
        if (profile.isEmpty()) {
            return Optional.of(
                    Verdict.Difference.ofSnapshot(
                            column,
                            "một định nghĩa mà bản chương trình này biết",
                            "phiên bản " + rate.version()));
        }
        Snapshot.Rate again = rate(profile.get(), profile.get().of(partition));
        return again.says().equals(rate.says())
                ? Optional.empty()
                : Optional.of(Verdict.Difference.ofSnapshot(column, again.says(), rate.says()));
    }

    private static Snapshot.Rate rate(Profile profile, Share share) {
        return new Snapshot.Rate(
                profile.code(),
                version(profile),
                profile.label(),
                profile.formula(),
                profile.source(),
                share.part(),
                share.whole(),
                share.percent());
    }

    private static String version(Profile profile) {
        return String.valueOf(profile.version());
    }
}
