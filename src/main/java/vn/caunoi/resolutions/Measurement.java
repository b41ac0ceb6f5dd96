package vn.caunoi.resolutions;

import java.time.LocalDate;
import vn.caunoi.statistics.Share;

/**
 * What the figures said of a task (kết quả đo): of the dossiers finished since it was given, how
 * many were late.
 *
 * @param asOf the day at whose end was counted
 * @param reached whether the share was below what the task asks; never when nothing was finished
 */
public record Measurement(LocalDate asOf, long late, long finished, boolean reached) {

    static Measurement of(Indicator indicator, LocalDate asOf, long late, long finished) {
        return new Measurement(
                asOf, late, finished, finished > 0 && 100 * late < indicator.below() * finished);
    }

    public Share share() {
        return new Share(late, finished);
    }
}
