package vn.caunoi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.Mark;
import vn.caunoi.web.Formats;

/**
 * What an official notice says of some days (thông báo ngày nghỉ, ngày làm bù).
 *
 * @param number "Thông báo 6150/TB-BLĐTBXH"; empty when it is not known
 * @param issuer who issued it: "Bộ Nội vụ"
 * @param issuedOn null when it is not known
 * @param source where it was read
 */
record Notice(
        String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        Occasion occasion,
        List<LocalDate> off,
        List<LocalDate> worked,
        String source,
        Mark mark) {

    Notice {
        off = off.stream().sorted().toList();
        worked = worked.stream().sorted().toList();
        if (off.isEmpty() && worked.isEmpty()) {
            throw new IllegalArgumentException("a notice speaks of days");
        }
    }

    /** Why no notice can say this; nothing when it can. */
    Optional<String> objection() {
        if (off.stream().anyMatch(worked::contains)) {
            return Optional.of("Một ngày không thể vừa nghỉ vừa đi làm.");
        }
        boolean oneYear = days().map(LocalDate::getYear).distinct().count() == 1;
        return oneYear || occasion == Occasion.SWAP
                ? Optional.empty()
                : Optional.of("Hãy ghi riêng từng năm cho dịp " + occasion.label() + ".");
    }

    Stream<LocalDate> days() {
        return Stream.concat(off.stream(), worked.stream()).sorted();
    }

    LocalDate firstDay() {
        return days().findFirst().orElseThrow();
    }

    /** Why its days off are off. */
    DayReason offReason() {
        return reason(false, occasion == Occasion.SWAP ? "nghỉ hoán đổi" : occasion.label());
    }

    /** Why its days of work are worked. */
    DayReason workedReason() {
        return reason(true, "làm bù, hoán đổi ngày làm việc");
    }

    /** "Công văn 2450/VPCP-KGVX của Văn phòng Chính phủ". */
    String title() {
        return (number.isEmpty() ? "Thông báo chưa rõ số" : number) + " của " + issuer;
    }

    /** "Công văn 2450/VPCP-KGVX của Văn phòng Chính phủ ngày 05/03/2026". */
    String cited() {
        return issuedOn == null ? title() : title() + " ngày " + Formats.day(issuedOn);
    }

    /** "nghỉ 02/01/2026; làm việc 10/01/2026". */
    String said() {
        return Stream.of(listed("nghỉ ", off), listed("làm việc ", worked))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private DayReason reason(boolean works, String text) {
        return new DayReason(works, text, title(), mark, false);
    }

    private static String listed(String verb, List<LocalDate> days) {
        return days.isEmpty()
                ? ""
                : verb + runs(days).stream().map(Notice::run).collect(Collectors.joining(", "));
    }

    /** Days that follow one another, together. */
    private static List<List<LocalDate>> runs(List<LocalDate> days) {
        var runs = new ArrayList<List<LocalDate>>();
        for (LocalDate day : days) {
            if (runs.isEmpty() || !runs.getLast().getLast().plusDays(1).equals(day)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs;
    }

    private static String run(List<LocalDate> days) {
        String first = Formats.day(days.getFirst());
        return days.size() == 1 ? first : first + " – " + Formats.day(days.getLast());
    }
}
