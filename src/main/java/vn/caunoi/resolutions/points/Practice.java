package vn.caunoi.resolutions.points;

import java.time.LocalDate;

/** What a cell does otherwise than before (cách làm mới), and since when. */
record Practice(long id, String name, LocalDate since) {}
