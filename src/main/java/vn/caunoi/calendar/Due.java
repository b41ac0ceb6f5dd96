package vn.caunoi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a limit ends (lúc hết hạn).
 *
 * @param at null when it ends with the day, at 24:00
 */
record Due(LocalDate day, @Nullable Instant at) {}
