package vn.caunoi.dossiers;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An open dossier whose due day another calendar moves (hồ sơ đổi ngày hẹn).
 *
 * @param told the day that the applicant last read on paper
 */
record Shift(Timeline timeline, LocalDate from, Promise to, LocalDate told) {

    LocalDate until() {
        return Objects.requireNonNull(to.day());
    }

    /** The letter that tells of the new day, unless it is the one that the applicant knows. */
    Optional<Letter> letter(String reason) {
        return until().equals(told)
                ? Optional.empty()
                : Optional.of(
                        new Letter(timeline.identity(), Letter.Kind.NOTICE, told, until(), reason));
    }
}
