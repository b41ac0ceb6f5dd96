package vn.caunoi.resolutions.points;

import java.time.LocalDate;
import vn.caunoi.law.Law;
import vn.caunoi.law.Rule;
import vn.caunoi.units.UnitId;

/** What else a year needs for a grade (điều kiện xếp loại năm); how much of it, rules say. */
enum YearCondition {
    MONTHS("xep-loai-nam.tot.thang-thieu", Grade.GOOD, "Tháng không có sinh hoạt thường kỳ"),
    QUARTERS("xep-loai-nam.tot.quy-thieu", Grade.GOOD, "Quý không có sinh hoạt chuyên đề"),
    BELOW_FAIR("xep-loai-nam.tot.duoi-kha", Grade.GOOD, "Kỳ dưới loại Khá"),
    WEAK("xep-loai-nam.kha.kem", Grade.FAIR, "Kỳ loại Kém");

    private final String key;
    private final Grade grade;
    private final String label;

    YearCondition(String key, Grade grade, String label) {
        this.key = key;
        this.grade = grade;
        this.label = label;
    }

    /** The grade that is not given without it. */
    Grade grade() {
        return grade;
    }

    String label() {
        return label;
    }

    Rule rule(Law law, LocalDate day, UnitId cell) {
        return law.at(key, day, cell);
    }
}
