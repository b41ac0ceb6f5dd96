package vn.caunoi.calendar;

import java.util.List;

/** How a due day came about (diễn giải ngày hẹn trả), step by step in the order of the days. */
public record Explanation(List<Step> steps) {

    public Explanation {
        steps = List.copyOf(steps);
    }
}
