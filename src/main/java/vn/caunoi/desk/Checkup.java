package vn.caunoi.desk;

import java.time.Instant;
import java.util.List;
import vn.caunoi.program.Check;
import vn.caunoi.web.components.Tone;

/** What all checks found, and when (lần kiểm tra). */
record Checkup(Instant at, List<Line> lines) {

    Checkup {
        lines = List.copyOf(lines);
    }

    /** A check with what it found. */
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
}
