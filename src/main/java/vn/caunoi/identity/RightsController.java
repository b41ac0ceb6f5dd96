package vn.caunoi.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.web.Reach;
import vn.caunoi.web.Right;
import vn.caunoi.web.Role;

/** Shows the table of who may do what (bảng quyền), to everybody who works here. */
@Controller
class RightsController {

    static final String ADDRESS = "/bang-quyen";

    private static final String BOM = "\uFEFF";

    /** What one right is for each role, in the order of the roles. */
    record Line(String right, List<String> reaches) {}

    private final RightsTable table;

    RightsController(RightsTable table) {
        this.table = table;
    }

    @GetMapping(ADDRESS)
    String index(Model model) {
        model.addAttribute("roles", table.roles());
        model.addAttribute("lines", lines());
        return "identity/rights";
    }

    /** The same for spreadsheets: UTF-8 with BOM. */
    @GetMapping(ADDRESS + ".csv")
    ResponseEntity<byte[]> show() {
        String text =
                Stream.of(
                                Stream.of(
                                        row(
                                                "Quyền",
                                                table.roles().stream().map(Role::label).toList())),
                                lines().stream().map(line -> row(line.right(), line.reaches())),
                                Stream.of(row("Cần xác thực hai lớp", secondFactors())))
                        .flatMap(rows -> rows)
                        .collect(Collectors.joining("\r\n", BOM, "\r\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bang-quyen.csv")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Line> lines() {
        return table.rights().stream().map(this::line).toList();
    }

    private Line line(Right right) {
        return new Line(
                right.label(),
                table.roles().stream()
                        .map(role -> table.reach(role.code(), right))
                        .map(reach -> reach.map(RightsController::told).orElse(""))
                        .toList());
    }

    private List<String> secondFactors() {
        return table.roles().stream().map(role -> role.needsSecondFactor() ? "Có" : "").toList();
    }

    private static String told(Reach reach) {
        return switch (reach) {
            case HERE -> "Tại đơn vị";
            case BELOW -> "Cả cấp dưới";
            case EVERYWHERE -> "Toàn chương trình";
        };
    }

    private static String row(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream())
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }
}
