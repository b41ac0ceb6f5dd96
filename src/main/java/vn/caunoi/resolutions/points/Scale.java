package vn.caunoi.resolutions.points;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.law.Law;
import vn.caunoi.law.Rule;
import vn.caunoi.units.UnitId;

/** From how many points on a grade is reached (thang xếp loại), by the rules of a day. */
record Scale(Rule good, Rule fair, Rule average) {

    /** Empty for days on which nothing was settled. */
    static Optional<Scale> of(Law law, LocalDate day, UnitId cell) {
        return law.find("cham-diem.tot", day, cell)
                .map(
                        good ->
                                new Scale(
                                        good,
                                        law.at("cham-diem.kha", day, cell),
                                        law.at("cham-diem.trung-binh", day, cell)));
    }

    Grade of(int points) {
        return ofMean(points, 1);
    }

    /** The grade of the mean of so many meetings, exactly. */
    Grade ofMean(int sum, int meetings) {
        if (sum >= good.number() * meetings) {
            return Grade.GOOD;
        }
        if (sum >= fair.number() * meetings) {
            return Grade.FAIR;
        }
        return sum >= average.number() * meetings ? Grade.AVERAGE : Grade.WEAK;
    }

    String told() {
        return "Tốt từ %d điểm, Khá từ %d, Trung bình từ %d, dưới %d là Kém (%s)."
                .formatted(
                        good.number(),
                        fair.number(),
                        average.number(),
                        average.number(),
                        good.citation());
    }
}
