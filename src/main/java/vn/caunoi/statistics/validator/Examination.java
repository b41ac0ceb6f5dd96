package vn.caunoi.statistics.validator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be said of published figures (kết quả kiểm tra).
 *
 * @param findings what does not add up, and whom rounding hides
 * @param origins for each printed share, how it may have come about
 * @param honest what the same counts give under each definition
 */
record Examination(
        Published published,
        List<Finding> findings,
        List<Origins> origins,
        List<Candidate> honest) {

    /** A definition and a rounding that give exactly what was printed. */
    record Origin(Candidate candidate, List<Candidate.Rounding> roundings) {

        /** "làm tròn đến số gần nhất, 1 chữ số thập phân". */
        String told(PrintedShare printed) {
            String decimals =
                    printed.decimals() == 0
                            ? "không lấy số lẻ"
                            : printed.decimals() + " chữ số thập phân";
            return roundings.size() == Candidate.Rounding.values().length
                    ? "đúng bằng số đã in"
                    : roundings.stream()
                                    .map(Candidate.Rounding::label)
                                    .collect(Collectors.joining(" hoặc "))
                            + ", "
                            + decimals;
        }
    }

    /**
     * All of them for one share.
     *
     * @param tried whether the counts sufficed to try any
     */
    record Origins(PrintedShare share, List<Origin> origins, boolean tried) {}

    static Examination of(Published published) {
        List<Origins> origins =
                published.shares().stream().map(share -> origins(share, published)).toList();
        var findings = new ArrayList<>(Sums.findings(published));
        findings.addAll(Hidden.findings(published));
        origins.stream()
                .filter(one -> one.tried() && one.origins().isEmpty())
                .map(Examination::unexplained)
                .forEach(findings::add);
        return new Examination(
                published,
                List.copyOf(findings),
                origins,
                Stream.concat(
                                Candidate.good(published).stream(),
                                Candidate.late(published).stream())
                        .toList());
    }

    private static Origins origins(PrintedShare share, Published published) {
        List<Candidate> candidates = Candidate.of(share.item(), published);
        return new Origins(
                share,
                candidates.stream()
                        .map(one -> new Origin(one, one.roundingsTo(share)))
                        .filter(one -> !one.roundings().isEmpty())
                        .toList(),
                !candidates.isEmpty());
    }

    private static Finding unexplained(Origins one) {
        return Finding.doubtful(
                "Không cách tính nào cho ra “%s” từ các số đã công bố"
                        .formatted(one.share().text()),
                "Mục %s: đã thử mọi định nghĩa và cách làm tròn nêu ở trang này."
                        .formatted(one.share().item().label()));
    }
}
