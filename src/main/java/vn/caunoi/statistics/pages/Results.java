package vn.caunoi.statistics.pages;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Question;
import vn.caunoi.statistics.Share;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.BarChart;
import vn.caunoi.web.components.BarChart.Bar;

/**
 * What the page shows for a question (kết quả): the figures of all, and of its months, fields,
 * procedures and units for themselves.
 */
record Results(
        Inquiry inquiry,
        Jurisdiction jurisdiction,
        Partition partition,
        List<Slice> months,
        List<Slice> fields,
        List<Slice> procedures,
        Ranking units) {

    Question question() {
        return inquiry.asked();
    }

    /** What was known when: at the time named, else now. */
    Instant known() {
        Instant named = question().knownAt();
        return named == null ? jurisdiction.now() : named;
    }

    /** The number of the unit. */
    long unit() {
        return question().unit().orElse(jurisdiction.unit()).value();
    }

    /** The answer in one sentence, before all tables. */
    String sentence() {
        Question asked = question();
        long late = Figure.LATE.in(partition);
        long unclassed = Figure.UNCLASSED.in(partition);
        return "Từ %s đến %s, %s hồ sơ; %s hồ sơ trả muộn%s."
                .formatted(
                        beginning(asked),
                        Formats.day(asked.asOf()),
                        Formats.number(partition.total()),
                        late == 0 ? "không có" : Formats.number(late),
                        unclassed == 0
                                ? ""
                                : "; %s hồ sơ nguồn không nêu kết quả"
                                        .formatted(Formats.number(unclassed)));
    }

    /** "01/01" when the other day lies in the same year. */
    private static String beginning(Question asked) {
        String day = Formats.day(asked.period().from());
        return asked.period().from().getYear() == asked.asOf().getYear()
                ? day.substring(0, day.lastIndexOf('/'))
                : day;
    }

    /** The first sum, written out: what came equals all classes together. */
    String firstSum() {
        return "%s + %s = %s; %s = %s."
                .formatted(
                        Formats.number(partition.received()),
                        Formats.number(partition.carriedOver()),
                        Formats.number(partition.total()),
                        sum(DossierClass::isInside),
                        Formats.number(partition.of(DossierClass::isInside)));
    }

    /** The second sum, written out: what is carried on equals all open classes together. */
    String secondSum() {
        return "%s = %s."
                .formatted(sum(DossierClass::isOpen), Formats.number(partition.carriedOn()));
    }

    private String sum(Predicate<DossierClass> which) {
        List<String> parts =
                partition.counts().entrySet().stream()
                        .filter(one -> which.test(one.getKey()) && one.getValue() > 0)
                        .map(one -> Formats.number(one.getValue()))
                        .toList();
        return parts.isEmpty() ? "0" : String.join(" + ", parts);
    }

    Share share(long part) {
        return new Share(part, partition.total());
    }

    List<Comparison> profiles() {
        return Stream.of(Profile.values())
                .map(profile -> Comparison.of(profile, inquiry, partition))
                .toList();
    }

    BarChart chart(Figure figure) {
        return new BarChart(
                figure.label() + " từng tháng",
                "Tháng",
                "Số hồ sơ",
                months.stream()
                        .flatMap(
                                month ->
                                        month.partition().stream()
                                                .map(its -> new Bar(month.label(), figure.in(its))))
                        .toList());
    }
}
