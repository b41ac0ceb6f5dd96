package vn.caunoi.dossiers.letters;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.Sheet.Column;

/** The letters that a unit owes as a table, to go on working with. */
@Controller
class LetterFileController {

    static final String ADDRESS = LettersController.ADDRESS + ".{format:xlsx|csv}";

    private static final Sheet SHEET =
            Sheet.of(
                    "Thư hẹn lại phải gửi",
                    Column.of("Mã hoặc số hồ sơ"),
                    Column.of("Thủ tục, lĩnh vực"),
                    Column.of("Loại thư"),
                    Column.of("Ngày tiếp nhận"),
                    Column.of("Ngày đã hẹn"),
                    Column.of("Ngày hẹn mới"),
                    Column.of("Lý do"));

    private final OwedLetters letters;

    LetterFileController(OwedLetters letters) {
        this.letters = letters;
    }

    @GetMapping(ADDRESS)
    void show(@PathVariable long unit, @PathVariable String format, HttpServletResponse response) {
        SHEET.send(
                Sheet.Format.of(format),
                response,
                rows ->
                        letters.all(new UnitId(unit))
                                .forEach(
                                        letter ->
                                                rows.add(
                                                        Cell.text(letter.code()),
                                                        Cell.text(letter.matter()),
                                                        Cell.text(letter.kind()),
                                                        Cell.day(letter.receivedOn()),
                                                        Cell.day(letter.toldOn()),
                                                        Cell.day(letter.dueOn()),
                                                        Cell.text(letter.reason()))));
    }
}
