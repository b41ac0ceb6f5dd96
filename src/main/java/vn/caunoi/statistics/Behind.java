package vn.caunoi.statistics;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.dossiers.Doubt;

/**
 * Which of the dossiers of a question stand behind a figure (những hồ sơ sau con số).
 *
 * @param classes in which they are
 * @param since whether they came in the period, were carried over, or either
 * @param doubt that they raise; empty for all
 */
public record Behind(Set<DossierClass> classes, Since since, Optional<Doubt> doubt) {

    /** Since when they have to be dealt with. */
    public enum Since {
        EVER("true"),
        THE_PERIOD("l.received_on >= :from"),
        BEFORE("l.received_on < :from");

        private final String sql;

        Since(String sql) {
            this.sql = sql;
        }
    }

    public Behind {
        classes = Set.copyOf(classes);
    }

    public static Behind of(Collection<DossierClass> classes) {
        return new Behind(Set.copyOf(classes), Since.EVER, Optional.empty());
    }

    /** All that raise it, whatever became of them. */
    public static Behind of(Doubt doubt) {
        return new Behind(EnumSet.allOf(DossierClass.class), Since.EVER, Optional.of(doubt));
    }

    public Behind since(Since other) {
        return new Behind(classes, other, doubt);
    }

    /** In SQL over a standing named l of the question that begins on the day from. */
    String sql() {
        return since.sql
                + doubt.map(one -> " and l.doubts <> 0 and l.doubts & %d <> 0".formatted(one.bit()))
                        .orElse("");
    }

    String numbers() {
        return classes.stream()
                .map(one -> Integer.toString(one.number()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
