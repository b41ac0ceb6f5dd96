package vn.caunoi.statistics.proof;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.caunoi.procedures.Channel;
import vn.caunoi.statistics.Answer;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Facts;

/**
 * What rows add up to (tổng của các dòng).
 *
 * @param facts what some definitions ask beyond the classes; public rows do not tell it
 */
record Totals(long received, long carriedOver, Map<DossierClass, Long> classes, Facts facts) {

    Totals {
        classes = Map.copyOf(classes);
    }

    static Totals of(Collection<PublicRow> rows, Facts facts) {
        Map<DossierClass, Long> classes = new EnumMap<>(DossierClass.class);
        rows.forEach(row -> classes.merge(row.kind(), 1L, Long::sum));
        long received = rows.stream().filter(row -> row.origin() == Origin.RECEIVED).count();
        return new Totals(received, rows.size() - received, classes, facts);
    }

    static Totals of(List<FullRow> rows) {
        return of(rows.stream().map(FullRow::published).toList(), facts(rows));
    }

    private static Facts facts(List<FullRow> rows) {
        Map<Channel, Long> channels = new EnumMap<>(Channel.class);
        Map<DossierClass, Long> askedTwice = new EnumMap<>(DossierClass.class);
        Arrays.stream(Channel.values()).forEach(channel -> channels.put(channel, 0L));
        for (FullRow row : rows) {
            if (row.origin().filter(Origin.RECEIVED::equals).isPresent()) {
                channels.merge(row.channel(), 1L, Long::sum);
            }
            if (row.number(Column.SUPPLEMENTS) > 1) {
                row.kind().ifPresent(kind -> askedTwice.merge(kind, 1L, Long::sum));
            }
        }
        return new Facts(channels, askedTwice);
    }

    /** The figures, or what does not add up in them. */
    Answer answer() {
        return Answer.of(received, carriedOver, classes, carriedOn(), facts);
    }

    long of(DossierClass kind) {
        return classes.getOrDefault(kind, 0L);
    }

    /** Those that the next period begins with. */
    long carriedOn() {
        return sum(DossierClass::isOpen);
    }

    /** By the codes of the classes, those without a dossier included. */
    Map<String, Long> byCode() {
        var counts = new TreeMap<String, Long>();
        Arrays.stream(DossierClass.values())
                .filter(DossierClass::isInside)
                .forEach(kind -> counts.put(kind.code(), of(kind)));
        return counts;
    }

    Map<String, Long> byChannel() {
        var counts = new TreeMap<String, Long>();
        Arrays.stream(Channel.values())
                .forEach(
                        channel ->
                                counts.put(
                                        Integer.toString(channel.number()),
                                        facts.received(channel)));
        return counts;
    }

    Map<String, Long> askedTwiceByCode() {
        var counts = new TreeMap<String, Long>();
        facts.askedTwice().forEach((kind, count) -> counts.put(kind.code(), count));
        return counts;
    }

    private long sum(Predicate<DossierClass> which) {
        return classes.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
