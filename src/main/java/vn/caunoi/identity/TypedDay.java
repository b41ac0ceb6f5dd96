package vn.caunoi.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as three fields hold it (ngày được gõ). */
record TypedDay(String day, String month, String year) {

    static TypedDay of(@Nullable LocalDate date) {
        return date == null
                ? new TypedDay("", "", "")
                : new TypedDay(
                        Integer.toString(date.getDayOfMonth()),
                        Integer.toString(date.getMonthValue()),
                        Integer.toString(date.getYear()));
    }

    boolean isBlank() {
        return (day + month + year).isBlank();
    }

    /** The day, when there is such a day in our century. */
    Optional<LocalDate> date() {
        if (!day.strip().matches("[0-9]{1,2}")
                || !month.strip().matches("[0-9]{1,2}")
                || !year.strip().matches("20[0-9]{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year.strip()),
                            Integer.parseInt(month.strip()),
                            Integer.parseInt(day.strip())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
