package vn.caunoi.cells;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.spreadsheets.ErrorFile;
import vn.caunoi.spreadsheets.Problem;
import vn.caunoi.spreadsheets.Unreadable;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.components.Field;

/**
 * Takes a whole list from a spreadsheet, after a look at what it would bring. Between look and
 * confirmation the rows stand in the page alone: nothing of theirs is kept here.
 */
@Controller
class MemberFileController {

    private static final String FILE = "tep";
    private static final String CONTENT = "noi-dung";

    private final CellPages pages;
    private final MemberDesk desk;

    MemberFileController(CellPages pages, MemberDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(CellAddress.IMPORT)
    ModelAndView show(@PathVariable long unit) {
        return page(pages.cell(unit), null, null);
    }

    @PostMapping(CellAddress.IMPORT)
    ModelAndView create(
            @PathVariable long unit,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            @RequestParam(name = CONTENT, defaultValue = "") String confirmed,
            Officer officer) {
        Cell cell = pages.cell(unit);
        if (confirmed.isEmpty() && (file == null || file.isEmpty())) {
            return page(cell, null, "Hãy chọn một tệp .xlsx hoặc .csv.");
        }
        MemberTable table =
                confirmed.isEmpty()
                        ? read(cell, Objects.requireNonNull(file))
                        : MemberTable.read(
                                MemberTable.bytes(confirmed), "", pages.ground(cell, null));
        if (!table.problems().isEmpty()) {
            return page(
                    cell,
                    table,
                    "Chưa ghi ai: có %d chỗ cần sửa trong tệp.".formatted(table.problems().size()));
        }
        if (confirmed.isEmpty()) {
            return page(cell, table, null);
        }
        desk.take(cell.unit(), table.entrants(), officer);
        return SeeOther.to(CellAddress.of(cell.unit()));
    }

    /** Gives the rows back with what is wrong with each. */
    @PostMapping(CellAddress.ERROR_FILE)
    void update(
            @PathVariable long unit,
            @RequestParam(name = CONTENT, defaultValue = "") String content,
            HttpServletResponse response) {
        byte[] rows = MemberTable.bytes(content);
        MemberTable table = MemberTable.read(rows, "", pages.ground(pages.cell(unit), null));
        MemberTable.withFile(rows, path -> send(path, table.problems(), response));
    }

    private static void send(Path path, List<Problem> problems, HttpServletResponse response) {
        try {
            ErrorFile.of(path, "Danh sách đảng viên", problems).send(Sheet.Format.XLSX, response);
        } catch (Unreadable unreadable) {
            throw CellPages.notFound();
        }
    }

    private MemberTable read(Cell cell, MultipartFile file) {
        try {
            return MemberTable.read(
                    file.getBytes(),
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                    pages.ground(cell, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ModelAndView page(Cell cell, @Nullable MemberTable table, @Nullable String mistake) {
        Page page =
                Page.of("Nhập danh sách", CellAddress.of(cell.unit()) + "/nhap")
                        .below(CellAddress.all(), CellAddress.link(cell));
        return pages.page("memberFile", page, cell, mistake != null)
                .addObject(
                        "file",
                        Field.of(FILE, "Tệp .xlsx hoặc .csv")
                                .hinting("Hàng đầu là tên cột; mỗi hàng sau là một đảng viên")
                                .mistaken(mistake))
                .addObject("content", table == null ? "" : table.text())
                .addObject("entrants", table == null ? List.of() : table.entrants())
                .addObject("problems", table == null ? List.of() : table.problems());
    }
}
