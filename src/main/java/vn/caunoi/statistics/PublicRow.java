package vn.caunoi.statistics;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A dossier behind a figure, as everybody may see it (dòng công khai): nothing tells who or on
 * which day, and what fewer than a handful have in common is told only together with more.
 *
 * @param number stays the same for ever and leads to nobody
 * @param procedure its national code, or null when too few share it or it is sensitive
 * @param field or null likewise
 * @param month of receipt, or null when too few came in it
 */
public record PublicRow(
        String number,
        @Nullable String procedure,
        @Nullable String field,
        @Nullable YearMonth month,
        DossierClass dossierClass) {}
