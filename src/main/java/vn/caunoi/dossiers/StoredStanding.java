package vn.caunoi.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/**
 * A row of {@code dossiers.standing}.
 *
 * @param knownUntil when more became known; null while it is all that is known
 */
record StoredStanding(Standing standing, @Nullable Instant knownUntil) {

    private static final Pattern RANGE = Pattern.compile("\\[([0-9-]+),([0-9-]*)\\)");

    /** What ought to be stored of a dossier. */
    static List<StoredStanding> of(Timeline timeline) {
        List<Standing> standings = timeline.standings();
        List<StoredStanding> rows = new ArrayList<>();
        for (int each = 0; each < standings.size(); each++) {
            boolean last = each == standings.size() - 1;
            rows.add(
                    new StoredStanding(
                            standings.get(each),
                            last ? null : standings.get(each + 1).knownFrom()));
        }
        return rows;
    }

    static StoredStanding read(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("known_until", OffsetDateTime.class);
        return new StoredStanding(
                standing(row), until.isEqual(OffsetDateTime.MAX) ? null : until.toInstant());
    }

    static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                new DossierId(row.getLong("dossier")),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                row.getString("code"),
                row.getBoolean("official"),
                new UnitId(row.getLong("receiving_unit")),
                new UnitId(row.getLong("competent_unit")),
                row.getString("procedure"),
                row.getString("field"),
                Channel.numbered(row.getInt("channel")).orElseThrow(),
                row.getBoolean("sensitive"),
                DossierState.of(row.getInt("state")),
                Objects.requireNonNull(day(row, "registered_on")),
                day(row, "received_on"),
                day(row, "due_on"),
                day(row, "finished_on"),
                day(row, "closed_on"),
                days(row.getString("waits_citizen")),
                days(row.getString("waits_payment")),
                row.getInt("supplements"),
                Doubt.of(row.getInt("doubts")));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** {@code {[2025-09-01,2025-09-03),[2025-09-08,)}}. */
    private static List<DayRange> days(String multirange) {
        List<DayRange> days = new ArrayList<>();
        Matcher range = RANGE.matcher(multirange);
        while (range.find()) {
            String until = range.group(2);
            days.add(
                    new DayRange(
                            LocalDate.parse(range.group(1)),
                            until.isEmpty() ? null : LocalDate.parse(until)));
        }
        return days;
    }
}
