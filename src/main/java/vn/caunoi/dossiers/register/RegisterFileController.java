package vn.caunoi.dossiers.register;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.dossiers.counter.PaperFile;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.Sheet.Column;

/** A register as a table to go on working with, and as form 07 volume by volume. */
@Controller
class RegisterFileController {

    static final String SHEET = RegisterController.ONE + ".{format:xlsx|csv}";
    static final String VOLUME =
            RegisterController.ONE + "/quyen-{volume:[1-9][0-9]{0,3}}.{type:pdf|docx}";

    private static final int LINES_AT_ONCE = 1_000;

    private final Registers registers;
    private final RegisterPapers papers;
    private final Units units;

    RegisterFileController(Registers registers, RegisterPapers papers, Units units) {
        this.registers = registers;
        this.papers = papers;
        this.units = units;
    }

    @GetMapping(SHEET)
    void index(
            @PathVariable long unit,
            @PathVariable int year,
            @PathVariable String format,
            HttpServletResponse response) {
        var of = new UnitId(unit);
        int lines = registers.year(of, year).lines();
        sheet(year)
                .send(
                        Sheet.Format.of(format),
                        response,
                        rows -> {
                            for (int from = 1; from <= lines; from += LINES_AT_ONCE) {
                                registers
                                        .lines(of, year, from, from + LINES_AT_ONCE - 1)
                                        .forEach(line -> rows.add(cells(line)));
                            }
                        });
    }

    @GetMapping(VOLUME)
    ResponseEntity<byte[]> show(
            @PathVariable long unit,
            @PathVariable int year,
            @PathVariable int volume,
            @PathVariable String type,
            Officer officer) {
        var of = new UnitId(unit);
        RegisterYear register = registers.year(of, year);
        if (units.at(of).isEmpty() || volume > register.volumes()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        PaperFile file = PaperFile.of(type);
        return file.send(
                "so-theo-doi-ho-so-%d-quyen-%d".formatted(year, volume),
                papers.print(of, register, volume, officer, file));
    }

    private static Sheet sheet(int year) {
        return Sheet.of(
                "Sổ theo dõi hồ sơ năm " + year,
                Column.of("STT"),
                Column.of("Mã hoặc số hồ sơ"),
                Column.of("Thủ tục"),
                Column.of("Người nộp"),
                Column.of("Địa chỉ, số điện thoại"),
                Column.of("Cơ quan giải quyết"),
                Column.of("Ngày nhận"),
                Column.of("Ngày hẹn trả"),
                Column.of("Ngày có kết quả"),
                Column.of("Cách nhận kết quả"),
                Column.of("Ghi chú"));
    }

    private Cell[] cells(RegisterLine line) {
        return new Cell[] {
            Cell.number(line.number()),
            Cell.text(line.facts().code()),
            Cell.text(line.procedure()),
            Cell.text(line.applicant()),
            Cell.text(line.addressAndTelephone()),
            Cell.text(units.nameOf(line.competentUnit())),
            Cell.day(line.receivedOn()),
            Cell.day(line.facts().dueOn()),
            Cell.day(line.facts().finishedOn()),
            Cell.text(line.returnWay()),
            Cell.text(line.note())
        };
    }
}
