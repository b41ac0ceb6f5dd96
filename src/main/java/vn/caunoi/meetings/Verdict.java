package vn.caunoi.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.law.Rule;

/**
 * What the rules make of a tally (nhận định kết quả): a result, why, and what looks odd in it.
 *
 * @param result null before there is a tally
 */
record Verdict(@Nullable VoteResult result, List<String> reasons, List<String> warnings) {

    /** What is known of a vote before its result is. */
    record Case(Matter matter, Method method, VoteBase base, Rulebook rules) {

        Rule rule() {
            return rules.of(matter);
        }

        Majority majority() {
            return Majority.read(rule().text());
        }

        int needed() {
            return majority().needed(base.number());
        }

        /** What can be said before anybody has counted. */
        Verdict before() {
            Optional<Finding> incapacity = incapacity(this);
            List<String> warnings =
                    incapacity.isEmpty() && base.voters() < needed()
                            ? List.of(
                                    "Có mặt %d đảng viên chính thức, ít hơn %d phiếu cần có: không thể thông qua."
                                            .formatted(base.voters(), needed()))
                            : incapacity.map(Finding::sentences).orElse(List.of());
            return new Verdict(null, base.explanation(), warnings);
        }
    }

    private record Finding(VoteResult result, List<String> sentences) {}

    static Verdict of(Case vote, Deed.Tallied tally) {
        Finding finding =
                incapacity(vote)
                        .or(() -> excess(vote, tally))
                        .orElseGet(() -> reckoned(vote, tally));
        return new Verdict(
                finding.result(),
                Stream.of(vote.base().explanation(), finding.sentences())
                        .flatMap(List::stream)
                        .toList(),
                finding.result().isDecided() ? oddities(vote, tally) : List.of());
    }

    /** The same with a word on a tally that came after the announcement. */
    Verdict mended() {
        return new Verdict(
                result,
                reasons,
                Stream.concat(
                                warnings.stream(),
                                Stream.of("Số phiếu được sửa sau khi đã công bố kết quả."))
                        .toList());
    }

    private static Optional<Finding> incapacity(Case vote) {
        Rule least = vote.rules().leastOfficials();
        if (vote.base().voters() < least.number()) {
            return Optional.of(
                    new Finding(
                            VoteResult.CANNOT_DECIDE,
                            List.of(
                                    "Lúc biểu quyết có mặt %d đảng viên chính thức, cần ít nhất %d (%s): không quyết định được."
                                            .formatted(
                                                    vote.base().voters(),
                                                    least.number(),
                                                    least.citation()))));
        }
        return vote.matter().onPaperOnly() && vote.method() != Method.PAPER
                ? Optional.of(
                        new Finding(
                                VoteResult.CANNOT_DECIDE,
                                List.of(
                                        "Nội dung “%s” chỉ biểu quyết bằng phiếu kín bằng giấy: không quyết định được bằng cách %s."
                                                .formatted(
                                                        vote.matter().label(),
                                                        vote.method().label()))))
                : Optional.empty();
    }

    private static Optional<Finding> excess(Case vote, Deed.Tallied tally) {
        int voters = vote.base().voters();
        var sentences = new ArrayList<String>();
        if (tally.total() > voters) {
            sentences.add(
                    "Tổng số phiếu %d nhiều hơn %d đảng viên chính thức có mặt lúc biểu quyết: phải đếm lại."
                            .formatted(tally.total(), voters));
        }
        if (tally.issued() > voters) {
            sentences.add(
                    "Số phiếu phát ra %d nhiều hơn %d đảng viên chính thức có mặt lúc biểu quyết: phải kiểm lại."
                            .formatted(tally.issued(), voters));
        }
        if (tally.issued() > 0 && tally.total() > tally.issued()) {
            sentences.add(
                    "Số phiếu thu về %d nhiều hơn số phiếu phát ra %d: phải kiểm lại."
                            .formatted(tally.total(), tally.issued()));
        }
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(VoteResult.RECOUNT, sentences));
    }

    private static Finding reckoned(Case vote, Deed.Tallied tally) {
        var share = new Fraction(tally.yes(), vote.base().number());
        String told = "Tán thành %s, đạt %s: ".formatted(share, share.percent());
        Rule rule = vote.rule();
        if (vote.majority() == Majority.TOTALS_ONLY) {
            return new Finding(VoteResult.COUNTED, List.of(told + rule.meaning() + "."));
        }
        boolean passed = vote.majority().isReached(tally.yes(), vote.base().number());
        VoteResult result = passed ? VoteResult.PASSED : VoteResult.FAILED;
        String tie =
                !passed && tally.yes() == tally.no()
                        ? "tán thành và không tán thành bằng nhau, "
                        : "";
        return new Finding(
                result,
                List.of(
                        "Thông qua khi %s: cần ít nhất %d phiếu (%s)."
                                .formatted(rule.meaning(), vote.needed(), rule.citation()),
                        told + tie + result.label() + "."));
    }

    private static List<String> oddities(Case vote, Deed.Tallied tally) {
        var oddities = new ArrayList<String>();
        int voters = vote.base().voters();
        if (tally.issued() > 0 && tally.issued() < voters) {
            oddities.add("%d đồng chí có mặt không nhận phiếu.".formatted(voters - tally.issued()));
        }
        if (tally.issued() > 0 && tally.total() < tally.issued()) {
            oddities.add(
                    "Số phiếu thu về thiếu %d so với số phiếu phát ra."
                            .formatted(tally.issued() - tally.total()));
        }
        if (tally.issued() == 0 && tally.total() < voters) {
            oddities.add("Còn %d đồng chí có mặt chưa được đếm.".formatted(voters - tally.total()));
        }
        if (vote.method() == Method.PAPER && tally.isUnanimous()) {
            oddities.add(
                    "Mọi lá phiếu giống nhau nên ai cũng biết từng người đã bỏ phiếu thế nào. Hãy cân nhắc trước khi công bố.");
        }
        if (tally.yes() == voters && voters < vote.base().number()) {
            oddities.add(
                    "Mọi đồng chí có mặt đều tán thành, nhưng tỷ lệ tính trên %d đảng viên chính thức: không phải 100%%."
                            .formatted(vote.base().number()));
        }
        return List.copyOf(oddities);
    }
}
