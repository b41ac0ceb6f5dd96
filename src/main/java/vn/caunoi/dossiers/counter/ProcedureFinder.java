package vn.caunoi.dossiers.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.ProcedureCode;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.spreadsheets.Folded;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/**
 * Finds the procedures of a unit by a few typed words (tìm thủ tục), with or without diacritics.
 */
@Component
class ProcedureFinder {

    /** So far back it is counted what is used. */
    private static final int DAYS = 90;

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final Clock clock;

    ProcedureFinder(JdbcClient jdbc, Procedures procedures, Clock clock) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.clock = clock;
    }

    /**
     * Those in whose name, field or code each word stands; what was used most often of late first,
     * then the shortest name, where anything is typed.
     */
    List<Procedure> find(UnitId unit, String typed) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        List<Procedure> all = procedures.of(unit, today);
        var code = ProcedureCode.read(typed);
        if (code.isPresent()) {
            return all.stream().filter(each -> each.code().equals(code.get())).toList();
        }
        List<String> words = Arrays.asList(Folded.of(typed).split(" "));
        Comparator<Procedure> mostUsed = mostUsed(unit, today);
        return typed.isBlank()
                ? all.stream().sorted(mostUsed).toList()
                : all.stream()
                        .filter(each -> words.stream().allMatch(heap(each)::contains))
                        .sorted(mostUsed.thenComparing(each -> each.name().length()))
                        .toList();
    }

    private Comparator<Procedure> mostUsed(UnitId unit, LocalDate today) {
        Map<String, Long> used = used(unit, today);
        return Comparator.comparing(
                each -> used.getOrDefault(each.code().value(), 0L), Comparator.reverseOrder());
    }

    private Map<String, Long> used(UnitId unit, LocalDate today) {
        Map<String, Long> used = new HashMap<>();
        jdbc.sql(
                        """
                        select procedure, count(*) as dossiers from dossiers.standing
                        where receiving_unit = :unit and known_until = 'infinity'
                          and registered_on >= :since and procedure is not null
                        group by procedure
                        """)
                .param("unit", unit.value())
                .param("since", today.minusDays(DAYS))
                .query(
                        row -> {
                            used.put(row.getString("procedure"), row.getLong("dossiers"));
                        });
        return used;
    }

    private static String heap(Procedure procedure) {
        return Folded.of(procedure.name() + " " + procedure.field()) + " " + procedure.code();
    }
}
