package vn.caunoi.dossiers.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    private final Procedures procedures;
    private final Clock clock;

    ProcedureFinder(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Those in whose name, field or code each word stands; the shortest name first. */
    List<Procedure> find(UnitId unit, String typed) {
        List<Procedure> all = procedures.of(unit, LocalDate.now(clock.withZone(Formats.ZONE)));
        var code = ProcedureCode.read(typed);
        if (code.isPresent()) {
            return all.stream().filter(each -> each.code().equals(code.get())).toList();
        }
        List<String> words = Arrays.asList(Folded.of(typed).split(" "));
        return typed.isBlank()
                ? all
                : all.stream()
                        .filter(each -> words.stream().allMatch(heap(each)::contains))
                        .sorted(Comparator.comparing(each -> each.name().length()))
                        .toList();
    }

    private static String heap(Procedure procedure) {
        return Folded.of(procedure.name() + " " + procedure.field()) + " " + procedure.code();
    }
}
