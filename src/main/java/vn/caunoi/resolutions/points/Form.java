package vn.caunoi.resolutions.points;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.law.Mark;

/**
 * By what meetings are scored (mẫu chấm điểm), as dated data.
 *
 * @param article where in the source; may be empty
 * @param validUntil the last day, or null while no end is known
 */
record Form(
        String code,
        String name,
        String source,
        String article,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Mark mark,
        String note,
        List<Group> groups) {

    static final int FULL = 100;

    /** What belongs together (nhóm tiêu chí). */
    record Group(String name, int points, List<Criterion> criteria) {

        private Group in(boolean thematic) {
            return new Group(
                    name,
                    points,
                    criteria.stream()
                            .filter(criterion -> criterion.when().isIn(thematic))
                            .toList());
        }

        int sum() {
            return criteria.stream().mapToInt(Criterion::points).sum();
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** What counts in a month with or without a thematic meeting. */
    List<Group> groups(boolean thematic) {
        return groups.stream().map(group -> group.in(thematic)).toList();
    }

    List<Criterion> criteria(boolean thematic) {
        return groups(thematic).stream().flatMap(group -> group.criteria().stream()).toList();
    }

    String citation() {
        return article.isEmpty() ? source : source + ", " + article;
    }
}
