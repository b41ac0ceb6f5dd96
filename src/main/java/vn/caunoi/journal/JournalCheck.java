package vn.caunoi.journal;

import org.springframework.stereotype.Component;
import vn.caunoi.program.Check;
import vn.caunoi.web.Formats;

/** Lets {@code doctor} recompute the journal. */
@Component
class JournalCheck implements Check {

    private final Verification verification;

    JournalCheck(Verification verification) {
        this.verification = verification;
    }

    @Override
    public String what() {
        return "Chuỗi nhật ký";
    }

    @Override
    public Finding look() {
        Chain.Verdict verdict = verification.run();
        return new Finding(verdict.whole(), sentence(verdict));
    }

    static String sentence(Chain.Verdict verdict) {
        return verdict.broken()
                .map(
                        number ->
                                "Nhật ký hỏng từ dòng %s: %s."
                                        .formatted(Formats.number(number), verdict.reason()))
                .orElseGet(
                        () ->
                                "Nhật ký nguyên vẹn, %s dòng."
                                        .formatted(Formats.number(verdict.entries())));
    }
}
