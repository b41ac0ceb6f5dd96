package vn.caunoi.procedures;

import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.Limit;

/**
 * A step inside the office (bước xử lý): who does what, and how long it may take them.
 *
 * @param soon how many working days before its day it counts as due soon; null: as everywhere
 */
public record Step(String role, @Nullable Limit limit, String task, @Nullable Integer soon) {

    public Step(String role, @Nullable Limit limit, String task) {
        this(role, limit, task, null);
    }
}
