package vn.caunoi.cells;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Sheet;

/**
 * The list of a cell as a file that can be read in again (bảng danh sách đảng viên).
 *
 * @param day for which the list is
 */
record MemberSheet(String cellName, LocalDate day, List<Kept> list) {

    void send(Sheet.Format format, HttpServletResponse response) {
        new Sheet(
                        "Danh sách đảng viên – " + cellName,
                        Arrays.stream(MemberColumn.values())
                                .map(column -> Sheet.Column.of(column.heading()))
                                .toList())
                .send(format, response, rows -> list.forEach(one -> rows.add(row(one))));
    }

    private Cell[] row(Kept one) {
        MemberContact contact = one.who().contact();
        Optional<Spell> standing = now(one.belongs());
        Optional<Spell> office = now(one.offices());
        return new Cell[] {
            Cell.text(one.who().name()),
            Cell.number(one.who().birthYear()),
            Cell.text(standing.map(Spell::what).orElse("")),
            Cell.day(standing.map(Spell::since).orElse(null)),
            Cell.text(office.map(Spell::what).orElse("")),
            Cell.day(office.map(Spell::since).orElse(null)),
            Cell.text(contact.way().label()),
            Cell.text(contact.phone()),
            Cell.text(contact.email())
        };
    }

    private Optional<Spell> now(List<Spell> spells) {
        return spells.stream().filter(spell -> spell.holdsOn(day)).findFirst();
    }
}
