package vn.caunoi.meetings.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.caunoi.files.FileId;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.NewItem;
import vn.caunoi.web.components.Field;

/**
 * The agenda while it is written (chương trình đang soạn). Every button sends all of it, so that it
 * works without a script and nothing typed is lost.
 *
 * @param version of the agenda that it began with
 */
record AgendaForm(List<AgendaLine> lines, String version) {

    static final String VERSION = "phien-ban";
    static final String DEED = "viec";

    /** More questions than any evening has time for. */
    static final int MOST = 60;

    AgendaForm {
        lines = List.copyOf(lines);
    }

    static AgendaForm of(List<Item> items) {
        return new AgendaForm(
                items.stream().map(item -> AgendaLine.of(item.position(), item)).toList(),
                version(items));
    }

    static AgendaForm of(Typed typed) {
        int count = Math.clamp(typed.number("so-dong"), 0, MOST);
        return new AgendaForm(
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> AgendaLine.of(number, typed))
                        .toList(),
                typed.text(VERSION));
    }

    /** A word that is another one when somebody else has changed the agenda. */
    static String version(List<Item> items) {
        return Integer.toHexString(items.toString().hashCode());
    }

    AgendaForm up(int number) {
        return swapped(number - 1, number - 2);
    }

    AgendaForm down(int number) {
        return swapped(number - 1, number);
    }

    AgendaForm without(int number) {
        var rest = new ArrayList<>(lines);
        if (number >= 1 && number <= rest.size()) {
            rest.remove(number - 1);
        }
        return numbered(rest);
    }

    AgendaForm withBlank() {
        return with(AgendaLine::blank);
    }

    AgendaForm with(List<NewItem> items) {
        AgendaForm more = this;
        for (NewItem item : items) {
            more = more.with(number -> AgendaLine.of(number, item));
        }
        return more;
    }

    /** With what the meeting opens with. */
    AgendaForm opening(NewItem item) {
        AgendaForm more = with(List.of(item));
        var moved = new ArrayList<>(more.lines);
        Collections.rotate(moved, more.lines.size() - lines.size());
        return numbered(moved);
    }

    AgendaForm judged(List<FileId> documents) {
        return new AgendaForm(lines.stream().map(line -> line.judged(documents)).toList(), version);
    }

    /** What was typed, about the agenda as it is now. */
    AgendaForm at(String newer) {
        return new AgendaForm(lines, newer);
    }

    List<Field> fields() {
        return lines.stream().flatMap(line -> line.fields().stream()).toList();
    }

    boolean wrong() {
        return lines.stream().anyMatch(AgendaLine::wrong);
    }

    int minutes() {
        return lines.stream().mapToInt(line -> Math.max(0, line.chosenMinutes())).sum();
    }

    private AgendaForm with(Function<Integer, AgendaLine> line) {
        if (lines.size() >= MOST) {
            return this;
        }
        var more = new ArrayList<>(lines);
        more.add(line.apply(lines.size() + 1));
        return new AgendaForm(more, version);
    }

    private AgendaForm swapped(int one, int other) {
        var moved = new ArrayList<>(lines);
        if (Math.min(one, other) >= 0 && Math.max(one, other) < moved.size()) {
            Collections.swap(moved, one, other);
        }
        return numbered(moved);
    }

    private AgendaForm numbered(List<AgendaLine> moved) {
        return new AgendaForm(
                IntStream.range(0, moved.size())
                        .mapToObj(index -> moved.get(index).at(index + 1))
                        .toList(),
                version);
    }
}
