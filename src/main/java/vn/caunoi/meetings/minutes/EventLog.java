package vn.caunoi.meetings.minutes;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.documents.Enclosure;
import vn.caunoi.meetings.Act;
import vn.caunoi.meetings.Attendance;
import vn.caunoi.meetings.Closing;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.ItemKind;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Place;
import vn.caunoi.units.UnitId;

/**
 * All that the minutes of a meeting are made of (sổ việc): what was recorded, by which rules it is
 * judged, and the words around it. Of who spoke it holds nothing but how many they were.
 *
 * @param format of this log, so that later programs can read older ones
 * @param places what kind of member sat on which seat, not who
 * @param result the figures of the closing; null for a draft
 */
record EventLog(
        int format,
        Imprint imprint,
        Gathering meeting,
        List<Topic> agenda,
        List<Place> places,
        List<Act> acts,
        ToldRules rules,
        Words words,
        @Nullable Closing result) {

    static final String NAME = "so-viec.json";

    private static final int FORMAT = 1;
    private static final String DESCRIPTION =
            "Các việc đã ghi trong cuộc họp, để bất cứ ai đếm lại được các con số của biên bản";

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultVisibility(
                            visible -> visible.withIsGetterVisibility(Visibility.NONE))
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    /** The meeting itself. */
    record Gathering(
            MeetingKind kind,
            String subject,
            Instant startsAt,
            int minutes,
            String place,
            String chair,
            String recorder) {

        static Gathering of(Meeting meeting) {
            return new Gathering(
                    meeting.kind(),
                    meeting.subject(),
                    meeting.startsAt(),
                    meeting.minutes(),
                    meeting.place(),
                    meeting.chair(),
                    meeting.recorder());
        }
    }

    /** An item of its agenda. */
    record Topic(long id, int position, String question, ItemKind kind, String owner, int minutes) {

        static Topic of(Item item) {
            return new Topic(
                    item.id(),
                    item.position(),
                    item.question(),
                    item.kind(),
                    item.owner(),
                    item.minutes());
        }

        Item item() {
            return new Item(id, position, question, kind, owner, minutes, null, "");
        }
    }

    EventLog {
        agenda = List.copyOf(agenda);
        places = List.copyOf(places);
        acts = List.copyOf(acts);
    }

    static EventLog of(Imprint imprint, Course course, Words words) {
        return new EventLog(
                FORMAT,
                imprint,
                Gathering.of(course.meeting()),
                course.items().stream().map(item -> Topic.of(item.item())).toList(),
                course.attendance().seats().stream().map(Attendance.Seat::place).toList(),
                course.acts().stream()
                        .filter(act -> !(act.deed() instanceof Deed.OfSpeaking))
                        .toList(),
                ToldRules.of(course.rules()),
                words,
                course.meeting().result());
    }

    /** Reads a log; empty when it is none. */
    static Optional<EventLog> read(String json) {
        try {
            return Optional.of(JSON.readValue(json, EventLog.class));
        } catch (JacksonException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** The same with the number that it was frozen under. */
    EventLog numbered(String number) {
        return new EventLog(
                format,
                imprint.numbered(number),
                meeting,
                agenda,
                places,
                acts,
                rules,
                words,
                result);
    }

    /** As it goes with the document. */
    Enclosure enclosure() {
        return new Enclosure(NAME, DESCRIPTION, json());
    }

    /** How the meeting went, counted from what was recorded. */
    Course course() {
        return Course.of(
                gathered(),
                agenda.stream().map(Topic::item).toList(),
                places,
                acts,
                rules.rulebook());
    }

    private Meeting gathered() {
        return new Meeting(
                new MeetingId(0),
                new UnitId(0),
                meeting.kind(),
                meeting.subject(),
                meeting.startsAt(),
                meeting.minutes(),
                meeting.place(),
                result == null ? MeetingState.OPEN : MeetingState.CLOSED,
                meeting.chair(),
                meeting.recorder(),
                null,
                null,
                null,
                null,
                result,
                0,
                0);
    }
}
