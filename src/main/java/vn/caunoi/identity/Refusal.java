package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Formats;

/**
 * Why somebody was not let in, as the page says it (lý do chưa cho vào).
 *
 * @param left how long until the next try
 */
record Refusal(String sentence, HttpStatus status, Duration left) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Duration NOTICED = Duration.ofSeconds(2);

    static Refusal wrong(String sentence, SignIn.Outcome.Wrong wrong, Clock clock) {
        String more =
                wrong.next().compareTo(NOTICED) < 0
                        ? ""
                        : " Thử lại được %s.".formatted(when(wrong.next(), clock));
        return new Refusal(sentence + more, HttpStatus.UNPROCESSABLE_CONTENT, wrong.next());
    }

    static Refusal tooEarly(SignIn.Outcome.TooEarly early, Clock clock) {
        return new Refusal(
                "Đã sai nhiều lần nên phải đợi. Thử lại được %s; nội dung vừa gửi chưa được xem."
                        .formatted(when(early.left(), clock)),
                HttpStatus.TOO_MANY_REQUESTS,
                early.left());
    }

    /** The page with the sentence on it, and the wait for programs. */
    ModelAndView on(ModelAndView page, HttpServletResponse response) {
        page.setStatus(status);
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(left)));
        }
        return page;
    }

    /** "lúc 09:05:12 (sau 16 giây)". */
    private static String when(Duration left, Clock clock) {
        Instant then = clock.instant().plusSeconds(seconds(left));
        long seconds = seconds(left);
        String wait = seconds < 60 ? seconds + " giây" : Math.ceilDiv(seconds, 60) + " phút";
        return "lúc %s (sau %s)".formatted(TIME.format(then.atZone(Formats.ZONE)), wait);
    }

    private static long seconds(Duration left) {
        return left.plusMillis(999).toSeconds();
    }
}
