package vn.caunoi.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.web.Formats;

/**
 * Decides whether an act can have happened in a meeting (điều kiện nhận việc). It looks at the act
 * alone and at no other act, so that the order of arrival changes nothing.
 */
record Door(Meeting meeting, Set<Integer> seats, Set<Long> items, Instant now) {

    private static final Duration AHEAD = Duration.ofMinutes(2);
    private static final Duration BEFORE_START = Duration.ofHours(24);
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST = 10_000;
    private static final String TOO_LONG = "Lời ghi dài quá 10.000 chữ hoặc có ký tự lạ.";
    private static final String NO_FIGURE = "Con số phải từ 0 đến 10.000.";
    private static final String PAPER_ONLY =
            "Bầu cử, kỷ luật và lấy phiếu tín nhiệm chỉ bằng phiếu kín bằng giấy.";

    /** Why the act is not taken; empty when it is. */
    Optional<String> refusal(Act act) {
        return moment(act.at()).or(() -> state(act)).or(() -> content(act.deed()));
    }

    private Optional<String> moment(Instant at) {
        if (at.isAfter(now.plus(AHEAD))) {
            return Optional.of(
                    "Đồng hồ của thiết bị chạy nhanh hơn máy chủ. Hãy tải lại trang rồi ghi lại.");
        }
        return refuseIf(
                at.isBefore(meeting.startsAt().minus(BEFORE_START)),
                "Cuộc họp vào lúc %s: việc này ghi lúc %s là quá sớm."
                        .formatted(
                                Formats.toTheSecond(meeting.startsAt()), Formats.toTheSecond(at)));
    }

    private Optional<String> state(Act act) {
        return switch (meeting.state()) {
            case PLANNED, CONVENED, OPEN -> Optional.empty();
            case CALLED_OFF -> Optional.of("Cuộc họp đã hoãn hoặc hủy.");
            case MINUTED ->
                    Optional.of("Biên bản đã ký. Điều còn thiếu được ghi thành văn bản bổ sung.");
            case CLOSED -> afterClosing(act);
        };
    }

    /** What devices still hold of the time before the closing is taken, but nothing of speaking. */
    private Optional<String> afterClosing(Act act) {
        Instant closedAt = meeting.closedAt();
        return refuseIf(
                act.deed() instanceof Deed.OfSpeaking
                        || closedAt == null
                        || act.at().isAfter(closedAt),
                "Cuộc họp đã bế mạc.");
    }

    private Optional<String> content(Deed deed) {
        return refuseIf(
                        deed instanceof Deed.OfSeat of && !seats.contains(of.seat()),
                        "Danh sách dự họp đã thay đổi. Hãy tải lại trang.")
                .or(
                        () ->
                                refuseIf(
                                        deed instanceof Deed.OnItem on
                                                && !items.contains(on.item()),
                                        "Chương trình đã thay đổi. Hãy tải lại trang."))
                .or(() -> refuseIf(!words(deed).allMatch(Door::isKeepable), TOO_LONG))
                .or(() -> refuseIf(!figures(deed).allMatch(Door::isPlausible), NO_FIGURE))
                .or(() -> refuseIf(isForPaper(deed), PAPER_ONLY));
    }

    private static Stream<String> words(Deed deed) {
        return switch (deed) {
            case Deed.Missed missed -> Stream.of(missed.reason());
            case Deed.Visited visited -> Stream.of(visited.names());
            case Deed.Noted noted -> Stream.of(noted.text());
            case Deed.Raised raised -> Stream.of(raised.text());
            case Deed.Answered answered -> Stream.of(answered.answer());
            case Deed.Tasked task -> Stream.of(task.what(), task.owner(), task.reportAt());
            case Deed.VoteCalled call -> Stream.of(call.motion());
            case Deed.Reserved reserved -> Stream.of(reserved.text());
            case Deed.Concluded concluded -> Stream.of(concluded.text());
            case Deed.GivenUp givenUp -> Stream.of(givenUp.reason());
            default -> Stream.empty();
        };
    }

    private static IntStream figures(Deed deed) {
        return switch (deed) {
            case Deed.Visited visited -> IntStream.of(visited.guests());
            case Deed.FeesTold fees -> IntStream.of(fees.paid(), fees.owing());
            case Deed.Tallied(var _, int yes, int no, int abstained, int invalid, int issued) ->
                    IntStream.of(yes, no, abstained, invalid, issued);
            default -> IntStream.empty();
        };
    }

    /** The character zero is stored by no database. */
    private static boolean isKeepable(String text) {
        return text.length() <= LONGEST_TEXT && text.indexOf(0) < 0;
    }

    private static boolean isPlausible(int figure) {
        return figure >= 0 && figure <= MOST;
    }

    private static boolean isForPaper(Deed deed) {
        return deed instanceof Deed.VoteCalled call
                && call.matter().onPaperOnly()
                && call.method() != Method.PAPER;
    }

    private static Optional<String> refuseIf(boolean refused, String sentence) {
        return refused ? Optional.of(sentence) : Optional.empty();
    }
}
