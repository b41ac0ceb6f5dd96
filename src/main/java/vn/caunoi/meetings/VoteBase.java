package vn.caunoi.meetings;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.cells.Leave;
import vn.caunoi.law.Rule;

/**
 * What votes are set against (cơ sở tính): all official members who were convened, without those on
 * leave unless they are present; whoever is merely absent stays in.
 *
 * @param voters the official members who are there and may vote
 * @param explanation how it comes about, in sentences
 */
public record VoteBase(int number, int voters, List<String> explanation) {

    static VoteBase of(List<Attendance.Seat> seats, Rule rule) {
        var officials = seats.stream().filter(seat -> seat.place().isOfficial()).toList();
        var counted = officials.stream().filter(VoteBase::counts).toList();
        long voters = counted.stream().filter(VoteBase::isThere).count();
        var lines = new ArrayList<String>();
        lines.add(convened(seats, officials.size()));
        for (Leave leave : Leave.values()) {
            tellOf(leave, officials, lines);
        }
        long absent = counted.size() - voters;
        if (absent > 0) {
            lines.add("%d đảng viên chính thức vắng mặt vẫn được tính.".formatted(absent));
        }
        lines.add("Cơ sở tính: %d (%s).".formatted(counted.size(), rule.citation()));
        return new VoteBase(counted.size(), Math.toIntExact(voters), List.copyOf(lines));
    }

    private static boolean counts(Attendance.Seat seat) {
        return seat.place().leave() == null || isThere(seat);
    }

    private static boolean isThere(Attendance.Seat seat) {
        return seat.whereabouts().isThere();
    }

    private static String convened(List<Attendance.Seat> seats, int officials) {
        long members = seats.stream().filter(seat -> seat.place().isOfTheCell()).count();
        long others = seats.size() - officials;
        return "Triệu tập %d đảng viên: %d chính thức, %d dự bị.%s"
                .formatted(
                        members,
                        officials,
                        members - officials,
                        others > 0
                                ? " Đảng viên dự bị và đảng viên sinh hoạt tạm thời không biểu quyết."
                                : "");
    }

    private static void tellOf(Leave leave, List<Attendance.Seat> officials, List<String> lines) {
        var those = officials.stream().filter(seat -> seat.place().leave() == leave).toList();
        long there = those.stream().filter(VoteBase::isThere).count();
        if (those.size() > there) {
            lines.add(
                    "Trừ %d đồng chí %s, không có mặt."
                            .formatted(those.size() - there, leave.label()));
        }
        if (there > 0) {
            lines.add(
                    "Tính cả %d đồng chí %s vì có mặt biểu quyết.".formatted(there, leave.label()));
        }
    }
}
