package vn.caunoi.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.program.Check;
import vn.caunoi.web.components.Tone;

/** Everything that {@code doctor} looks at, as a page (tình trạng chương trình). */
@Controller
class HealthController {

    static final String ADDRESS = "/tinh-trang";

    /** A check with what it found just now. */
    record Line(String what, Check.Finding finding) {

        String state() {
            if (!finding.good()) {
                return "Có lỗi";
            }
            return finding.warning() ? "Cần chú ý" : "Tốt";
        }

        Tone tone() {
            if (!finding.good()) {
                return Tone.BAD;
            }
            return finding.warning() ? Tone.WARN : Tone.GOOD;
        }

        /** The sentence begins a paragraph here, and follows a colon on the console. */
        String sentence() {
            String said = finding.sentence();
            return said.isEmpty()
                    ? ""
                    : said.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + said.substring(1);
        }
    }

    private final List<Check> checks;

    HealthController(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        List<Line> lines =
                checks.stream().map(check -> new Line(check.what(), check.look())).toList();
        model.addAttribute("lines", lines);
        return "desk/health";
    }
}
