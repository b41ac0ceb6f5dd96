package vn.caunoi.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting went (diễn biến cuộc họp), told by its acts alone in the order of their moments:
 * whoever has the same acts tells the same course, in whatever order and how often they arrived.
 */
public final class Course {

    private final Meeting meeting;
    private final List<Act> acts;
    private final Presence presence;
    private final Attendance attendance;
    private final List<Vote> votes;
    private final List<ItemCourse> items;
    private final Speakers speakers;
    private final Rulebook rules;

    private Course(
            Meeting meeting, List<Item> items, List<Place> places, List<Act> acts, Rulebook rules) {
        this.meeting = meeting;
        this.acts = acts;
        this.rules = rules;
        this.presence = new Presence(places, acts);
        Deed.Visited visited = last(Deed.Visited.class).orElse(new Deed.Visited(0, ""));
        List<Attendance.Seat> seats = presence.at(Instant.MAX);
        this.attendance =
                new Attendance(seats, visited.guests(), visited.names(), rules.attendance());
        this.votes = new Ballots(acts, presence, rules).votes();
        this.items = new Proceedings(acts).of(items);
        this.speakers = speakers(meeting.result(), seats);
    }

    /**
     * @param acts in any order, any of them more than once; what happened after the closing does
     *     not count
     */
    public static Course of(
            Meeting meeting, List<Item> items, List<Place> places, List<Act> acts, Rulebook rules) {
        return new Course(meeting, items, places, untilClosed(acts), rules);
    }

    private static List<Act> untilClosed(List<Act> acts) {
        var byId = new TreeMap<UUID, Act>();
        acts.stream().sorted().forEach(act -> byId.putIfAbsent(act.id(), act));
        List<Act> ordered = byId.values().stream().sorted().toList();
        Optional<Instant> closedAt = first(ordered, Deed.Closed.class);
        return ordered.stream()
                .filter(act -> closedAt.isEmpty() || !act.at().isAfter(closedAt.get()))
                .toList();
    }

    /** Of those who spoke nothing is left after the closing but their number. */
    private Speakers speakers(@Nullable Closing counted, List<Attendance.Seat> seats) {
        return counted == null
                ? new Floor(acts).among(seats)
                : new Speakers(List.of(), null, null, counted.speakers(), counted.present());
    }

    public Meeting meeting() {
        return meeting;
    }

    /** In their order, each once. */
    public List<Act> acts() {
        return acts;
    }

    public Rulebook rules() {
        return rules;
    }

    public Attendance attendance() {
        return attendance;
    }

    /** What a vote would be set against at that moment. */
    public VoteBase base(Instant moment) {
        return VoteBase.of(presence.at(moment), rules.base());
    }

    /** In the order in which they were called. */
    public List<Vote> votes() {
        return votes;
    }

    /** The vote whose result is not announced yet. */
    public Optional<Vote> openVote() {
        return votes.stream().filter(Vote::isOpen).findFirst();
    }

    /** In the order of the agenda. */
    public List<ItemCourse> items() {
        return items;
    }

    public Optional<ItemCourse> running() {
        return items.stream().filter(ItemCourse::isRunning).findFirst();
    }

    /** The first item that is not done with. */
    public Optional<Item> upcoming() {
        return items.stream()
                .filter(course -> course.endedAt() == null)
                .map(ItemCourse::item)
                .findFirst();
    }

    public Speakers speakers() {
        return speakers;
    }

    public Optional<Deed.FeesTold> fees() {
        return last(Deed.FeesTold.class);
    }

    public Optional<Instant> openedAt() {
        return first(acts, Deed.Opened.class);
    }

    public Optional<Instant> closedAt() {
        return first(acts, Deed.Closed.class);
    }

    /** From opening to closing; nothing until it is closed. */
    public Duration length() {
        return openedAt()
                .flatMap(from -> closedAt().map(until -> Duration.between(from, until)))
                .orElse(Duration.ZERO);
    }

    /** Whether the meeting was shorter than the rule of its day wants. */
    public boolean isTooShort() {
        return closedAt().isPresent()
                && rules.leastMinutes() != null
                && length().toMinutes() < rules.leastMinutes().number();
    }

    /** Why the meeting could not decide. */
    public Optional<String> givenUp() {
        return last(Deed.GivenUp.class).map(Deed.GivenUp::reason);
    }

    /** The chair's summary; empty until there is one. */
    public String conclusion() {
        return last(Deed.Concluded.class).map(Deed.Concluded::text).orElse("");
    }

    /** Whether enough official members are there to decide anything. */
    public boolean canDecide() {
        return base(Instant.MAX).voters() >= rules.leastOfficials().number();
    }

    public Step step() {
        if (openedAt().isEmpty()) {
            return Step.PREPARING;
        }
        boolean isDone = upcoming().isEmpty() || !conclusion().isEmpty();
        if (isDone || closedAt().isPresent() || givenUp().isPresent()) {
            return Step.CLOSING;
        }
        return isOpening() ? Step.OPENING : Step.CONDUCTING;
    }

    public NextAct next() {
        return NextAct.in(this);
    }

    /** No item has been taken up yet. */
    boolean isOpening() {
        return items.stream().allMatch(course -> course.begunAt() == null);
    }

    private <D extends Deed> Optional<D> last(Class<D> kind) {
        return acts.reversed().stream()
                .map(Act::deed)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static Optional<Instant> first(List<Act> acts, Class<? extends Deed> kind) {
        return acts.stream().filter(act -> kind.isInstance(act.deed())).map(Act::at).findFirst();
    }
}
