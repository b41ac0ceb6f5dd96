package vn.caunoi.publishing.furniture;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which button of a form was pressed (nút đã bấm): "luu", or "len-3" for the fourth row.
 *
 * @param at which row; -1 for a button of the whole form
 * @param base the edition that the form was filled from
 */
record Pressed(String what, int at, int base) {

    private static final Pattern BUTTON = Pattern.compile("(.*?)(?:-([0-9]{1,2}))?");

    static Pressed read(Map<String, String> typed) {
        Matcher button = BUTTON.matcher(typed.getOrDefault("viec", "luu"));
        String what = button.matches() ? button.group(1) : "";
        String at = button.matches() ? button.group(2) : null;
        String base = typed.getOrDefault("ban", "");
        return new Pressed(
                what,
                at == null ? -1 : Integer.parseInt(at),
                base.matches("[0-9]{1,8}") ? Integer.parseInt(base) : 0);
    }
}
