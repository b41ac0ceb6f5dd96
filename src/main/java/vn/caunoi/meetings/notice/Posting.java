package vn.caunoi.meetings.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.law.Law;
import vn.caunoi.law.Rule;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Tone;

/**
 * When papers and results were posted in the national handbook, against the rule of the meeting's
 * day (đã đăng Sổ tay đảng viên điện tử lúc …). The posting itself is done there.
 */
@Component
class Posting {

    private final Law law;

    Posting(Law law) {
        this.law = law;
    }

    /**
     * @param sentence what was done and what the rule asks
     */
    record Verdict(String sentence, Tone tone) {}

    /** The papers, so many days before. */
    Verdict papers(Meeting meeting) {
        Optional<Rule> rule = law.find("sinh-hoat.tai-lieu-truoc", meeting.day(), meeting.cell());
        LocalDate last =
                rule.map(asked -> meeting.day().minusDays(asked.number())).orElse(meeting.day());
        return verdict("Tài liệu", meeting.postedAt(), last, rule);
    }

    /** The results, so many days after it was closed. */
    Verdict results(Meeting meeting) {
        Optional<Rule> rule = law.find("sinh-hoat.ket-qua-sau", meeting.day(), meeting.cell());
        Instant closed = meeting.closedAt();
        LocalDate end = closed == null ? meeting.day() : LocalDate.ofInstant(closed, Formats.ZONE);
        LocalDate last = rule.map(asked -> end.plusDays(asked.number())).orElse(end);
        return verdict("Kết quả", meeting.resultsPostedAt(), last, rule);
    }

    private static Verdict verdict(
            String what, @Nullable Instant at, LocalDate last, Optional<Rule> rule) {
        String asked =
                rule.map(
                                known ->
                                        "quy định chậm nhất ngày %s (%s)"
                                                .formatted(Formats.day(last), known.citation()))
                        .orElse("không có quy định của ngày này");
        if (at == null) {
            return new Verdict("%s chưa ghi đã đăng; %s.".formatted(what, asked), Tone.WARN);
        }
        boolean inTime = rule.isEmpty() || !LocalDate.ofInstant(at, Formats.ZONE).isAfter(last);
        return new Verdict(
                "%s đã đăng lúc %s, %s; %s."
                        .formatted(
                                what, Formats.toTheSecond(at), inTime ? "đúng hạn" : "chậm", asked),
                inTime ? Tone.GOOD : Tone.WARN);
    }
}
