package vn.caunoi.meetings.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import vn.caunoi.cells.CellKind;
import vn.caunoi.meetings.ItemKind;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.NewItem;
import vn.caunoi.program.CannotStart;

/**
 * Agendas to begin with (chương trình mẫu): what is the same for all cells, and what a kind of cell
 * adds or says otherwise.
 */
@Component
class AgendaTemplates {

    private static final String FOLDER = "agendas/";

    /**
     * An item as the files write it.
     *
     * @param id by which other files find it
     * @param after the item behind which it stands; in the files of a kind of cell alone
     */
    record Written(
            String id,
            @Nullable String after,
            String kind,
            String owner,
            int minutes,
            String question) {}

    private final Map<String, List<Written>> general = read("chung");
    private final Map<CellKind, Map<String, List<Written>>> special = new EnumMap<>(CellKind.class);

    AgendaTemplates() {
        for (CellKind cell : CellKind.values()) {
            special.put(cell, read(cell.code()));
        }
        for (MeetingKind meeting : MeetingKind.values()) {
            for (CellKind cell : CellKind.values()) {
                agenda(meeting, cell);
            }
        }
    }

    /** What such a meeting of such a cell talks about. */
    List<NewItem> agenda(MeetingKind meeting, CellKind cell) {
        var items = new ArrayList<>(named(general, meeting, "chung"));
        for (Written item : named(special.getOrDefault(cell, Map.of()), meeting, cell.code())) {
            items.add(placeAfter(items, item), item);
        }
        return items.stream().map(AgendaTemplates::item).toList();
    }

    private static List<Written> named(
            Map<String, List<Written>> file, MeetingKind meeting, String name) {
        List<Written> items = file.get(meeting.code());
        if (items == null) {
            throw new CannotStart(
                    "chương trình mẫu %s.yaml thiếu mục %s".formatted(name, meeting.code()));
        }
        return items;
    }

    private static int placeAfter(List<Written> items, Written item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(item.after())) {
                return i + 1;
            }
        }
        throw new CannotStart(
                "chương trình mẫu: không có mục “%s” để đặt “%s” sau nó"
                        .formatted(item.after(), item.id()));
    }

    private static NewItem item(Written written) {
        ItemKind kind =
                Arrays.stream(ItemKind.values())
                        .filter(one -> one.label().equals(written.kind()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new CannotStart(
                                                "chương trình mẫu: không có tính chất “%s”"
                                                        .formatted(written.kind())));
        return NewItem.of(written.question(), kind, written.owner(), written.minutes());
    }

    private static Map<String, List<Written>> read(String name) {
        return YamlData.read(FOLDER + name + ".yaml", new TypeReference<>() {});
    }
}
