package vn.caunoi.dossiers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An official code that became known after the dossier did (mã hồ sơ ghi sau).
 *
 * @param day the day that it names; null when it is off the pattern
 */
record LaterCode(String code, @Nullable LocalDate day) {}
