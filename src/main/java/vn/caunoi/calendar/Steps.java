package vn.caunoi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.caunoi.calendar.BaseRules.Article;
import vn.caunoi.calendar.Step.Verdict;
import vn.caunoi.web.Formats;

/** The steps of an explanation while they are written down (các bước đang viết). */
final class Steps {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final List<Step> steps = new ArrayList<>();
    private final Term term;
    private final Run run;
    private final WorkingDays days;

    Steps(Term term, Run run, WorkingDays days) {
        this.term = term;
        this.run = run;
        this.days = days;
    }

    /** 07:30. */
    static String time(Instant moment) {
        return TIME.format(moment.atZone(Formats.ZONE));
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }

    void add(LocalDate day, Verdict verdict, long amount, String text, String source) {
        steps.add(new Step(day, verdict, amount, text, source));
    }

    void add(LocalDate day, Verdict verdict, String text, Article article) {
        add(day, verdict, 0, text, cited(article));
    }

    void rest(LocalDate day) {
        DayReason reason = days.reason(day);
        add(day, Verdict.SKIPPED, 0, reason.text(), source(reason));
    }

    /** The receipt and every time that the limit started again. */
    void beginnings(String rule) {
        add(
                day(term.receipt()),
                Verdict.BEGINS,
                "tiếp nhận lúc "
                        + time(term.receipt())
                        + rule(rule, run.start().equals(term.receipt())),
                Article.FIRST_DAY);
        if (!run.start().equals(term.receipt())) {
            add(
                    day(run.start()),
                    Verdict.BEGINS,
                    "nhận sau 15 giờ nên chuyển xử lý vào ngày làm việc tiếp theo"
                            + rule(rule, true),
                    Article.AFTER_THREE);
        }
        for (Pause wait : run.waits()) {
            if (wait.effect() == Pause.Effect.RESTART) {
                add(
                        day(end(wait)),
                        Verdict.BEGINS,
                        restarted(wait) + rule(rule, true),
                        Article.RESTART);
            }
        }
    }

    /** The waits since the limit last started, by what they did to it. */
    List<Pause> waits(Pause.Effect effect) {
        int from = 0;
        for (int i = 0; i < run.waits().size(); i++) {
            if (run.waits().get(i).effect() == Pause.Effect.RESTART) {
                from = i + 1;
            }
        }
        return run.waits().subList(from, run.waits().size()).stream()
                .filter(wait -> wait.effect() == effect)
                .toList();
    }

    /** The days by which waits moved the end. */
    void moved(LocalDate counted, LocalDate last) {
        for (LocalDate day = counted.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            add(day, Verdict.MOVED, 0, "lùi theo thời gian chờ bổ sung hồ sơ", "");
        }
    }

    /** From the day on which counting ended to the working day on which the limit does. */
    void toNextWorkingDay(LocalDate last, LocalDate due) {
        for (LocalDate day = last.plusDays(1); day.isBefore(due); day = day.plusDays(1)) {
            rest(day);
        }
        if (last.isBefore(due)) {
            add(
                    due,
                    Verdict.MOVED,
                    "ngày cuối cùng là ngày nghỉ, thời hạn kết thúc vào ngày làm việc tiếp theo",
                    Article.REST_DAY);
        }
    }

    List<Step> due(Due due) {
        Instant at = due.at();
        String when = at == null ? "hết ngày (24 giờ)" : "lúc " + time(at);
        add(due.day(), Verdict.DUE, when, Article.LAST_DAY);
        steps.sort(Comparator.comparing(Step::day));
        return steps;
    }

    static Instant end(Pause wait) {
        Instant until = wait.until();
        if (until == null) {
            throw new IllegalStateException("the dossier still waits");
        }
        return until;
    }

    private static String rule(String rule, boolean applies) {
        return applies ? "; " + rule : "";
    }

    private static String restarted(Pause wait) {
        return "đủ hồ sơ bổ sung (yêu cầu ngày %s), thời hạn tính lại từ đầu"
                .formatted(Formats.day(wait.from()));
    }

    private static String source(DayReason reason) {
        return new Ground(reason.source(), reason.mark(), WorkingDays.FIRST, null).cited();
    }

    private String cited(Article article) {
        return days.rules().cited(article, day(term.receipt()));
    }
}
