package vn.caunoi.resolutions;

import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;

/**
 * What a task is measured by (chỉ tiêu): the share of late dossiers among those that were finished,
 * received by a unit, of one procedure or one field.
 *
 * @param procedure code of the procedure; null for a whole field
 * @param field name of the field; null for one procedure
 * @param below the share is to be below so many per cent
 */
public record Indicator(
        UnitId unit, @Nullable String procedure, @Nullable String field, int below) {}
