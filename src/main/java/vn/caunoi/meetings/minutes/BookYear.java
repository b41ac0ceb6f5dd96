package vn.caunoi.meetings.minutes;

import java.util.List;

/** The frozen minutes of a cell in a year (sổ biên bản của một năm), the oldest first. */
record BookYear(int year, List<Line> lines) {

    /** Minutes with what they say. */
    record Line(Progress.Frozen minutes, EventLog log) {}
}
