package vn.caunoi.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.files.FileId;

/** The items of meetings in their order (chương trình họp). */
@Component
class Agendas {

    private final JdbcClient jdbc;

    Agendas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Item> of(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select id, position, question, kind, owner, minutes, material, source
                        from meetings.item where meeting = :meeting order by position
                        """)
                .param("meeting", meeting.value())
                .query(
                        (row, _) ->
                                new Item(
                                        row.getLong("id"),
                                        row.getInt("position"),
                                        row.getString("question"),
                                        ItemKind.valueOf(row.getString("kind")),
                                        row.getString("owner"),
                                        row.getInt("minutes"),
                                        file(row.getString("material")),
                                        row.getString("source")))
                .list();
    }

    /**
     * Items keep their number as long as they are wished; those no longer wished go, unless
     * something happened on them: those move to the end.
     */
    void put(MeetingId meeting, List<NewItem> wished) {
        List<NewItem> all = new ArrayList<>(wished);
        Set<Long> kept = wished.stream().map(NewItem::id).collect(Collectors.toSet());
        Set<Long> touched = touched(meeting);
        of(meeting).stream()
                .filter(item -> touched.contains(item.id()) && !kept.contains(item.id()))
                .map(NewItem::of)
                .forEach(all::add);
        rewrite(meeting, all);
    }

    private Set<Long> touched(MeetingId meeting) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct cast(facts ->> 'item' as bigint) as item
                                from meetings.act
                                where meeting = :meeting and facts ->> 'item' is not null
                                """)
                        .param("meeting", meeting.value())
                        .query((row, _) -> row.getLong("item"))
                        .list());
    }

    private void rewrite(MeetingId meeting, List<NewItem> wished) {
        var kept =
                new ArrayList<>(wished.stream().map(NewItem::id).filter(Objects::nonNull).toList());
        kept.add(0L);
        jdbc.sql("delete from meetings.item where meeting = :meeting and id not in (:kept)")
                .param("meeting", meeting.value())
                .param("kept", kept)
                .update();
        for (int index = 0; index < wished.size(); index++) {
            put(meeting, index + 1, wished.get(index));
        }
    }

    private void put(MeetingId meeting, int position, NewItem item) {
        jdbc.sql(
                        item.id() == null
                                ? """
                                insert into meetings.item
                                  (meeting, position, question, kind, owner, minutes, material, source)
                                values (:meeting, :position, :question, :kind, :owner, :minutes,
                                  cast(:material as text), :source)
                                """
                                : """
                                update meetings.item set position = :position,
                                  question = :question, kind = :kind, owner = :owner,
                                  minutes = :minutes, material = cast(:material as text),
                                  source = :source
                                where meeting = :meeting and id = :id
                                """)
                .param("meeting", meeting.value())
                .param("id", item.id())
                .param("position", position)
                .param("question", item.question())
                .param("kind", item.kind().name())
                .param("owner", item.owner())
                .param("minutes", item.minutes())
                .param("material", item.material() == null ? null : item.material().value())
                .param("source", item.source())
                .update();
    }

    private static @Nullable FileId file(@Nullable String id) {
        return id == null ? null : new FileId(id);
    }
}
