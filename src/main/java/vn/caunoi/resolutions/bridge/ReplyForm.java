package vn.caunoi.resolutions.bridge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.statistics.Share;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/**
 * What was typed in answer to one suggestion (phiếu trả lời gợi ý).
 *
 * @param number of the suggestion on the page, from 1
 */
record ReplyForm(int number, String source, Field answer, Field into, Field reason) {

    static final int LONGEST = 500;
    static final String SOURCE = "nguon";

    /** Nothing typed yet for that one. */
    static ReplyForm blank(int number, Offer offer) {
        return of(number, offer.source(), "", "", "");
    }

    /** What was sent about that one; blank for every other. */
    static ReplyForm of(int number, Offer offer, Map<String, String> typed) {
        return offer.source().equals(typed.get(SOURCE))
                ? of(
                        number,
                        offer.source(),
                        typed.getOrDefault("tra-loi-" + number, ""),
                        typed.getOrDefault("gop-" + number, ""),
                        typed.getOrDefault("ly-do-" + number, "").strip())
                : blank(number, offer);
    }

    private static ReplyForm of(
            int number, String source, String answer, String into, String reason) {
        return new ReplyForm(
                number,
                source,
                Field.of("tra-loi-" + number, "Chi ủy trả lời").holding(answer),
                Field.of("gop-" + number, "Gộp với").holding(into),
                Field.of("ly-do-" + number, "Lý do không đưa ra bàn").holding(reason));
    }

    /** With what has to be put right beside each field. */
    ReplyForm judged(List<Offer> all) {
        Optional<Reply.Kind> kind = kind();
        return new ReplyForm(
                number,
                source,
                answer.mistaken(kind.isEmpty() ? "Hãy chọn một câu trả lời." : null),
                into.mistaken(
                        is(Reply.Kind.MERGED) && others(all).noneMatch(this::isInto)
                                ? "Hãy chọn nội dung để gộp vào."
                                : null),
                reason.mistaken(reasonMistake()));
    }

    private @Nullable String reasonMistake() {
        if (is(Reply.Kind.DECLINED) && reason.value().isEmpty()) {
            return "Hãy ghi lý do, để kỳ sau biết vì sao chưa bàn.";
        }
        return reason.value().length() > LONGEST ? "Ghi quá dài; nhiều nhất 500 ký tự." : null;
    }

    boolean wrong() {
        return fields().stream().anyMatch(Field::wrong);
    }

    List<Field> fields() {
        return List.of(answer, into, reason);
    }

    Optional<Reply.Kind> kind() {
        return Reply.Kind.ofCode(answer.value());
    }

    /** What is kept of it; the form must be right. */
    Reply reply(@Nullable MeetingId meeting, LocalDate today, Share then) {
        return new Reply(
                kind().orElseThrow(),
                is(Reply.Kind.DECLINED) ? reason.value() : "",
                is(Reply.Kind.MERGED) ? into.value() : "",
                meeting,
                today,
                then);
    }

    List<Choice> answers(List<Offer> all) {
        return Stream.of(Reply.Kind.values())
                .filter(kind -> kind != Reply.Kind.MERGED || others(all).findAny().isPresent())
                .map(kind -> Choice.of(kind.code(), kind.label()))
                .toList();
    }

    List<Choice> targets(List<Offer> all) {
        return Stream.concat(
                        Stream.of(Choice.of("", "không gộp")),
                        others(all)
                                .map(
                                        one ->
                                                Choice.of(
                                                        one.source(),
                                                        one.suggestion().subject().name())))
                .toList();
    }

    /** Into what it can be merged: what is neither merged nor declined itself. */
    private Stream<Offer> others(List<Offer> all) {
        return all.stream()
                .filter(one -> !one.source().equals(source))
                .filter(one -> !one.is(Reply.Kind.MERGED) && !one.is(Reply.Kind.DECLINED));
    }

    private boolean isInto(Offer other) {
        return Objects.equals(other.source(), into.value());
    }

    private boolean is(Reply.Kind kind) {
        return kind().filter(kind::equals).isPresent();
    }
}
