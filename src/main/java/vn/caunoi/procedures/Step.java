package vn.caunoi.procedures;

import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.Limit;

/** A step inside the office (bước xử lý): who does what, and how long it may take them. */
public record Step(String role, @Nullable Limit limit, String task) {}
