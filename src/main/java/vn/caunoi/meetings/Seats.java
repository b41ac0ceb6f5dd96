package vn.caunoi.meetings;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Leave;
import vn.caunoi.cells.Member;
import vn.caunoi.cells.MemberErased;
import vn.caunoi.cells.MemberId;
import vn.caunoi.cells.MemberStanding;

/**
 * Who sits where (chỗ ngồi): numbers in an order that means nothing, in place of names. The classes
 * of the places stay, their owners are forgotten when the meeting is closed.
 */
@Component
class Seats {

    private final JdbcClient jdbc;
    private final SecureRandom chance = new SecureRandom();

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Place> places(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select seat, standing, leave from meetings.place
                        where meeting = :meeting order by seat
                        """)
                .param("meeting", meeting.value())
                .query(
                        (row, _) ->
                                new Place(
                                        row.getInt("seat"),
                                        MemberStanding.valueOf(row.getString("standing")),
                                        leave(row.getString("leave"))))
                .list();
    }

    Map<Integer, MemberId> owners(MeetingId meeting) {
        Map<Integer, MemberId> owners = new LinkedHashMap<>();
        jdbc.sql("select seat, member from meetings.seat where meeting = :meeting order by seat")
                .param("meeting", meeting.value())
                .query(
                        row -> {
                            owners.put(row.getInt("seat"), new MemberId(row.getLong("member")));
                        });
        return owners;
    }

    /** Takes away the places of whoever is not, or not as such, among those who will meet. */
    boolean clear(MeetingId meeting, List<Member> members) {
        Map<MemberId, Member> known =
                members.stream().collect(Collectors.toMap(Member::id, Function.identity()));
        Map<Integer, MemberId> owners = owners(meeting);
        List<Place> stale =
                places(meeting).stream()
                        .filter(
                                place ->
                                        Optional.ofNullable(owners.get(place.seat()))
                                                .map(known::get)
                                                .filter(place::isOfTheKindOf)
                                                .isEmpty())
                        .toList();
        stale.forEach(place -> clear(meeting, place));
        return !stale.isEmpty();
    }

    private void clear(MeetingId meeting, Place place) {
        for (String table : List.of("seat", "place")) {
            jdbc.sql(
                            "delete from meetings.%s where meeting = :meeting and seat = :seat"
                                    .formatted(table))
                    .param("meeting", meeting.value())
                    .param("seat", place.seat())
                    .update();
        }
    }

    /** Gives a seat to each who has none: a free one of their class, else a new one. */
    boolean give(MeetingId meeting, List<Member> members) {
        Map<Integer, MemberId> owners = owners(meeting);
        List<Place> places = places(meeting);
        List<Member> standing =
                new ArrayList<>(
                        members.stream()
                                .filter(member -> !owners.containsValue(member.id()))
                                .toList());
        Collections.shuffle(standing, chance);
        Deque<Place> free =
                new ArrayDeque<>(
                        places.stream()
                                .filter(place -> !owners.containsKey(place.seat()))
                                .toList());
        int next = places.isEmpty() ? 0 : places.getLast().seat();
        for (Member member : standing) {
            Optional<Place> place =
                    free.stream().filter(each -> each.isOfTheKindOf(member)).findFirst();
            place.ifPresent(free::remove);
            sit(meeting, place.orElse(Place.of(++next, member)), member);
        }
        return !standing.isEmpty();
    }

    void forget(MeetingId meeting) {
        jdbc.sql("delete from meetings.seat where meeting = :meeting")
                .param("meeting", meeting.value())
                .update();
    }

    /** Of a meeting that has begun the place stays and counts, without an owner. */
    @EventListener
    void forget(MemberErased erased) {
        jdbc.sql("delete from meetings.seat where member = :member")
                .param("member", erased.member().value())
                .update();
    }

    private void sit(MeetingId meeting, Place place, Member member) {
        jdbc.sql(
                        """
                        insert into meetings.place (meeting, seat, standing, leave)
                        values (:meeting, :seat, :standing, cast(:leave as text))
                        on conflict do nothing
                        """)
                .param("meeting", meeting.value())
                .param("seat", place.seat())
                .param("standing", place.standing().name())
                .param("leave", place.leave() == null ? null : place.leave().name())
                .update();
        jdbc.sql(
                        """
                        insert into meetings.seat (meeting, seat, member)
                        values (:meeting, :seat, :member)
                        """)
                .param("meeting", meeting.value())
                .param("seat", place.seat())
                .param("member", member.id().value())
                .update();
    }

    private static @Nullable Leave leave(@Nullable String name) {
        return name == null ? null : Leave.valueOf(name);
    }
}
