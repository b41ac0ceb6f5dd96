package vn.caunoi.procedures.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.procedures.Particulars;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.ProcedureRegister.Filing;
import vn.caunoi.procedures.ProcedureRight;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Officer;

/**
 * Who may change which procedure: one catalogue serves all units, so whoever changes an entry needs
 * the right at every unit that has to do with it, before and after (thẩm quyền sửa).
 */
@Component
class Powers {

    private final Procedures procedures;
    private final Units units;

    Powers(Procedures procedures, Units units) {
        this.procedures = procedures;
        this.units = units;
    }

    /** Why the officer may not file this; empty when they may. */
    Optional<String> refusal(Officer officer, Filing filing) {
        Stream<UnitId> before =
                procedures
                        .at(filing.code(), filing.from())
                        .map(Procedure::particulars)
                        .map(Particulars::units)
                        .stream()
                        .flatMap(List::stream);
        return refusal(officer, Stream.concat(before, filing.particulars().units().stream()));
    }

    /** Why the officer may not touch this one; empty when they may. */
    Optional<String> refusal(Officer officer, Procedure procedure) {
        return refusal(officer, procedure.particulars().units().stream());
    }

    private Optional<String> refusal(Officer officer, Stream<UnitId> concerned) {
        return concerned
                .distinct()
                .filter(unit -> !officer.may(ProcedureRight.CONTROL, unit.value()))
                .findFirst()
                .map(
                        unit ->
                                "Thủ tục này cũng là của %s, nơi bạn chưa được giao quyền kiểm soát thủ tục."
                                        .formatted(units.nameOf(unit)));
    }
}
