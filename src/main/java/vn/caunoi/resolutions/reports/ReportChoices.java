package vn.caunoi.resolutions.reports;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/**
 * The periods that one may choose from (các kỳ báo cáo): years, quarters and months with a month
 * that was counted, the latest first.
 */
record ReportChoices(ReportPeriod period, List<ReportPeriod> all) {

    private static final int MONTHS = 24;

    /**
     * @param asked as typed; what cannot be read asks for the latest month
     * @param counted the months that were counted, the latest first
     */
    static ReportChoices of(String asked, List<YearMonth> counted) {
        ReportPeriod period =
                ReportPeriod.read(asked).orElseGet(() -> ReportPeriod.month(counted.getFirst()));
        var all =
                new LinkedHashSet<>(
                        Stream.of(
                                        counted.stream()
                                                .map(YearMonth::getYear)
                                                .map(ReportPeriod::year),
                                        counted.stream()
                                                .map(ReportPeriod::quarterOf)
                                                .distinct()
                                                .limit(MONTHS / 2),
                                        counted.stream().map(ReportPeriod::month).limit(MONTHS))
                                .flatMap(periods -> periods)
                                .toList());
        all.add(period);
        return new ReportChoices(period, List.copyOf(all));
    }

    Field field() {
        return Field.of("ky", "Kỳ báo cáo").holding(period.code());
    }

    List<Choice> choices() {
        return all.stream().map(one -> Choice.of(one.code(), one.name())).toList();
    }
}
