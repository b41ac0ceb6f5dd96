package vn.caunoi.statistics.validator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Tone;

/** What does not add up in published figures (số liệu không khớp). */
final class Sums {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<Item> PARTS_OF_A_WHOLE =
            EnumSet.of(
                    Item.IN_TIME,
                    Item.EARLY,
                    Item.ON_TIME,
                    Item.LATE,
                    Item.OPEN,
                    Item.OPEN_IN_TIME,
                    Item.OPEN_OVERDUE);

    private final Published published;
    private final List<Finding> findings = new ArrayList<>();

    private Sums(Published published) {
        this.published = published;
    }

    static List<Finding> findings(Published published) {
        var sums = new Sums(published);
        sums.classesOfSolved();
        sums.classesOfReceived();
        sums.shares();
        return List.copyOf(sums.findings);
    }

    private void classesOfSolved() {
        if (published.count(Item.SOLVED).isPresent() && published.classed().isPresent()) {
            compare(
                    "Đã giải quyết",
                    published.of(Item.SOLVED),
                    published.classed().getAsLong(),
                    classes());
        }
    }

    private void classesOfReceived() {
        long received = published.of(Item.RECEIVED);
        String open =
                published.tellsOpen()
                        ? " + đang giải quyết " + Formats.number(published.open())
                        : "";
        published
                .unaccounted()
                .ifPresent(
                        rest -> compare("Tiếp nhận", received, received - rest, classes() + open));
    }

    private String classes() {
        return "trước hạn và đúng hạn %s + trễ hạn %s"
                .formatted(
                        Formats.number(published.inTime().orElse(0)),
                        Formats.number(published.of(Item.LATE)));
    }

    private void compare(String whole, long told, long sum, String terms) {
        String reckoned =
                "%s %s; %s = %s."
                        .formatted(whole, Formats.number(told), terms, Formats.number(sum));
        if (told > sum) {
            findings.add(
                    Finding.bad(
                            "%s hồ sơ không nằm trong loại nào"
                                    .formatted(Formats.number(told - sum)),
                            reckoned));
        } else if (told < sum) {
            findings.add(
                    Finding.bad(
                            "Các loại cộng lại nhiều hơn tổng số %s hồ sơ"
                                    .formatted(Formats.number(sum - told)),
                            reckoned));
        }
    }

    private void shares() {
        published.shares().stream()
                .filter(PrintedShare::isMoreThanAll)
                .forEach(
                        share ->
                                findings.add(
                                        Finding.bad(
                                                "“%s” lớn hơn 100%%".formatted(share.text()),
                                                "Một phần không thể lớn hơn tổng số.")));
        List<PrintedShare> parts =
                published.shares().stream()
                        .filter(share -> PARTS_OF_A_WHOLE.contains(share.item()))
                        .toList();
        BigDecimal sum =
                parts.stream().map(PrintedShare::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.stream().anyMatch(share -> share.item() == Item.LATE)
                && parts.size() > 1
                && sum.compareTo(HUNDRED) != 0) {
            findings.add(wrongSum(parts, sum));
        }
    }

    /** Each rounded share may be off by half a unit of its last decimal. */
    private static Finding wrongSum(List<PrintedShare> parts, BigDecimal sum) {
        BigDecimal slack =
                parts.stream()
                        .map(share -> HALF.movePointLeft(share.decimals()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean byRounding = sum.subtract(HUNDRED).abs().compareTo(slack) <= 0;
        String terms = String.join(" + ", parts.stream().map(PrintedShare::text).toList());
        return new Finding(
                byRounding ? Tone.WARN : Tone.BAD,
                "Các tỷ lệ cộng lại được %s%%, không phải 100%%"
                        .formatted(sum.toPlainString().replace('.', ',')),
                terms
                        + (byRounding
                                ? ". Làm tròn từng số có thể gây ra chênh lệch này."
                                : ". Làm tròn không thể gây ra chênh lệch này."));
    }
}
