package vn.caunoi.search;

import java.time.Instant;

/** The title of an entry and where it leads. */
record Title(String title, String href, Instant date) {}
