package vn.caunoi.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.caunoi.cells.Leave;
import vn.caunoi.law.Rule;

/**
 * Who was there, counted (điểm danh): guest members and invited guests stand beside the members of
 * the cell and never among them.
 *
 * @param guests people who were invited
 * @param guestNames in words, for the minutes
 * @param rule how the rate is reckoned
 */
public record Attendance(List<Seat> seats, int guests, String guestNames, Rule rule) {

    /**
     * @param reason why somebody is absent, as a class of reasons; may be empty
     */
    public record Seat(Place place, Whereabouts whereabouts, String reason) {}

    /** All who belong to the cell. */
    public int members() {
        return count(seat -> seat.place().isOfTheCell());
    }

    public int officials() {
        return count(seat -> seat.place().isOfficial());
    }

    public int probationary() {
        return members() - officials();
    }

    public int onLeave(Leave leave) {
        return count(seat -> seat.place().isOfTheCell() && seat.place().leave() == leave);
    }

    /** Those who should come: the members without those on leave of any kind. */
    public int expected() {
        return count(seat -> seat.place().isExpected());
    }

    /** Members of the cell who came, those who need not have come included. */
    public int present() {
        return count(seat -> seat.place().isOfTheCell() && seat.whereabouts().hasCome());
    }

    public int presentOfficials() {
        return count(seat -> seat.place().isOfficial() && seat.whereabouts().hasCome());
    }

    public int presentOnline() {
        return count(
                seat -> seat.place().isOfTheCell() && seat.whereabouts() == Whereabouts.ONLINE);
    }

    /** Those who came without having to: the rate leaves them out. */
    public int presentUnexpected() {
        return present() - presentExpected();
    }

    public int leftEarly() {
        return count(seat -> seat.whereabouts() == Whereabouts.LEFT);
    }

    public int absentExcused() {
        return expected(Whereabouts.EXCUSED);
    }

    public int absentUnexcused() {
        return expected(Whereabouts.UNEXCUSED);
    }

    /** Those whom the roll call has not reached. */
    public int unmarked() {
        return expected(Whereabouts.UNMARKED);
    }

    /** Members of other cells who take part here for a while and came. */
    public int guestMembers() {
        return count(seat -> !seat.place().isOfTheCell() && seat.whereabouts().hasCome());
    }

    public Fraction rate() {
        return new Fraction(presentExpected(), expected());
    }

    /** How the rate comes about, in sentences. */
    public List<String> explanation() {
        var lines = new ArrayList<String>();
        lines.add(
                "Triệu tập %d đảng viên: %d chính thức, %d dự bị."
                        .formatted(members(), officials(), probationary()));
        for (Leave leave : Leave.values()) {
            if (onLeave(leave) > 0) {
                lines.add("Trừ %d đồng chí %s.".formatted(onLeave(leave), leave.label()));
            }
        }
        if (presentUnexpected() > 0) {
            lines.add(
                    "%d đồng chí thuộc diện được trừ vẫn đến họp: ghi là có mặt, không tính vào tỷ lệ."
                            .formatted(presentUnexpected()));
        }
        lines.add(
                "Tỷ lệ dự họp: %s đồng chí phải dự, đạt %s (%s)."
                        .formatted(rate(), rate().percent(), rule.citation()));
        return List.copyOf(lines);
    }

    private int presentExpected() {
        return count(seat -> seat.place().isExpected() && seat.whereabouts().hasCome());
    }

    private int expected(Whereabouts whereabouts) {
        return count(seat -> seat.place().isExpected() && seat.whereabouts() == whereabouts);
    }

    private int count(Predicate<Seat> those) {
        return Math.toIntExact(seats.stream().filter(those).count());
    }
}
