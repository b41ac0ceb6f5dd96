package vn.caunoi.meetings.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellOffice;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.Member;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.components.Choice;

/** Who usually chairs the meetings of a cell and who keeps their minutes (chủ trì, thư ký). */
@Component
class UsualPeople {

    private final Cells cells;

    UsualPeople(Cells cells) {
        this.cells = cells;
    }

    /** The secretary, as papers name them; empty where there is none. */
    String chair(UnitId cell, LocalDate day) {
        return holding(cell, CellOffice.SECRETARY, day);
    }

    /** The deputy, as papers name them; empty where there is none. */
    String recorder(UnitId cell, LocalDate day) {
        return holding(cell, CellOffice.DEPUTY, day);
    }

    /**
     * Whom a meeting may name: its members, and whoever it names already.
     *
     * @param named as they stand in the form; may be empty
     */
    List<Choice> choices(UnitId cell, LocalDate day, List<String> named) {
        var choices = new ArrayList<Choice>(List.of(Choice.of("", "Chưa chọn")));
        Stream.concat(cells.on(cell, day).stream().map(UsualPeople::name), named.stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> Choice.of(name, name))
                .forEach(choices::add);
        return choices;
    }

    private String holding(UnitId cell, CellOffice office, LocalDate day) {
        return cells.on(cell, day).stream()
                .filter(member -> member.office() == office)
                .findFirst()
                .map(UsualPeople::name)
                .orElse("");
    }

    /** "Vũ Văn Bình, Bí thư chi bộ". */
    private static String name(Member member) {
        CellOffice office = member.office();
        if (office == null) {
            return member.name();
        }
        boolean leads = office == CellOffice.SECRETARY || office == CellOffice.DEPUTY;
        return "%s, %s%s".formatted(member.name(), office.label(), leads ? " chi bộ" : "");
    }
}
