package vn.caunoi.meetings.voices;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.law.Law;

/** With how many papers a box opens, so that nobody is recognised (mức mở hộp). */
@Component
class BoxLeast {

    private final Law law;
    private final Clock clock;

    BoxLeast(Law law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    int of(Cell cell) {
        return law.at("sinh-hoat.hom-thu-mo-tu", LocalDate.now(clock), cell.unit()).number();
    }
}
