package vn.caunoi.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.caunoi.law.Consequence;
import vn.caunoi.law.Difference;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/** How many open dossiers a changed rule concerns today (số hồ sơ chịu tác động). */
@Component
class OpenDossiersUnderRule implements Consequence {

    private record Concerned(String what, Predicate<DossierClass> which) {}

    private static final Concerned SUPPLEMENTED =
            new Concerned("hồ sơ đang chờ bổ sung", DossierClass.AWAITING_CITIZEN::equals);
    private static final Concerned OVERDUE =
            new Concerned("hồ sơ đang giải quyết đã quá hạn", DossierClass.OPEN_OVERDUE::equals);
    private static final Concerned OPEN =
            new Concerned("hồ sơ đang giải quyết", DossierClass::isOpen);
    private static final Map<String, Concerned> BY_RULE =
            Map.of(
                    "ho-so.bo-sung", SUPPLEMENTED,
                    "ho-so.bo-sung.so-lan", SUPPLEMENTED,
                    "ho-so.bo-sung.hoi-trong", OPEN,
                    "ho-so.xin-loi-truoc", OPEN,
                    "ho-so.gia-han-so-lan", OVERDUE,
                    "ho-so.tu-choi", OPEN,
                    "ho-so.sap-den-han",
                            new Concerned("hồ sơ sắp đến hạn", DossierClass.OPEN_DUE_SOON::equals));

    private final Figures figures;
    private final Clock clock;

    OpenDossiersUnderRule(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public List<String> of(Difference difference, UnitId unit) {
        Concerned concerned = BY_RULE.get(difference.key());
        return concerned != null && today(unit) instanceof Partition partition
                ? List.of(sentence(concerned.what(), partition.of(concerned.which())))
                : List.of();
    }

    private Answer today(UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        return figures.answer(Question.of(Period.year(today.getYear())).asOf(today).at(unit));
    }

    private static String sentence(String what, long dossiers) {
        return dossiers == 0
                ? "Hôm nay ở đây không có %s.".formatted(what)
                : "Hôm nay ở đây có %s %s.".formatted(Formats.number(dossiers), what);
    }
}
