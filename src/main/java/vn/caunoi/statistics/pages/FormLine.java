package vn.caunoi.statistics.pages;

import java.util.List;
import java.util.Optional;
import vn.caunoi.statistics.Report06a;

/**
 * A line of the form II.06a (dòng của biểu).
 *
 * @param number "1" for a field, "1.2" for a procedure of it
 * @param form its columns; empty when they do not add up
 */
record FormLine(String number, String label, boolean field, Optional<Report06a> form) {

    static FormLine of(String number, Slice slice, boolean field) {
        return new FormLine(number, slice.label(), field, slice.partition().map(Report06a::of));
    }

    /** In the order of {@link Form06a#HEADINGS}. */
    List<Long> cells() {
        return form.map(
                        its ->
                                List.of(
                                        its.received(),
                                        its.online(),
                                        its.offline(),
                                        its.carriedOver(),
                                        its.solved(),
                                        its.early(),
                                        its.onTime(),
                                        its.late(),
                                        its.inProgress(),
                                        its.inTime(),
                                        its.overdue(),
                                        its.beside()))
                .orElseThrow();
    }

    List<String> faults() {
        return form.map(Report06a::faults)
                .orElseGet(() -> List.of(label + ": số liệu không khớp."));
    }
}
