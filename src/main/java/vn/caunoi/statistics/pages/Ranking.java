package vn.caunoi.statistics.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Share;
import vn.caunoi.statistics.Wilson;

/**
 * Units by a share, best first (xếp hạng). A unit has a rank only when chance alone does not
 * explain why it stands before or after the others: when its interval meets no other.
 */
record Ranking(List<Place> places) {

    private static final double HUNDRED = 100;

    /**
     * A unit in the list.
     *
     * @param rank null where its interval meets another's
     */
    record Place(@Nullable Integer rank, Slice slice, Share share, Wilson interval) {

        /** "98,12% – 99,47%". */
        String between() {
            return share.isOfNothing()
                    ? Share.OF_NOTHING
                    : String.format(
                            Locale.GERMANY,
                            "%.2f%% – %.2f%%",
                            HUNDRED * interval.low(),
                            HUNDRED * interval.high());
        }
    }

    private record Measured(Slice slice, Share share, Wilson interval) {

        static Measured of(Slice slice, Share share) {
            return new Measured(slice, share, Wilson.of(share));
        }
    }

    List<Slice> slices() {
        return places.stream().map(Place::slice).toList();
    }

    static Ranking of(List<Slice> slices, Profile profile) {
        List<Measured> measured =
                slices.stream()
                        .flatMap(
                                slice ->
                                        slice.partition().stream()
                                                .map(its -> Measured.of(slice, profile.of(its))))
                        .sorted(Comparator.comparing(Measured::share).reversed())
                        .toList();
        return new Ranking(measured.stream().map(one -> place(one, measured)).toList());
    }

    private static Place place(Measured one, List<Measured> all) {
        boolean alone =
                all.stream()
                        .noneMatch(other -> other != one && one.interval.overlaps(other.interval));
        return new Place(alone ? all.indexOf(one) + 1 : null, one.slice, one.share, one.interval);
    }
}
