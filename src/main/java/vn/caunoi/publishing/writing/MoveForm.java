package vn.caunoi.publishing.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed beside the buttons, and why nothing came of it.
 *
 * @param move the button that was pressed, or null at first
 * @param at as typed: 2026-11-25T17:00
 */
record MoveForm(
        @Nullable Move move,
        String remark,
        String at,
        String until,
        boolean seen,
        List<String> reasons) {

    static final MoveForm EMPTY = new MoveForm(null, "", "", "", false, List.of());
}
