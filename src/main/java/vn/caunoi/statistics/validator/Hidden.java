package vn.caunoi.statistics.validator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.web.Formats;

/** Whom a printed 100 % or 0 % makes disappear (hồ sơ bị làm tròn mất). */
final class Hidden {

    private Hidden() {}

    static List<Finding> findings(Published published) {
        return published.shares().stream()
                .flatMap(share -> finding(share, published).stream())
                .toList();
    }

    private static Optional<Finding> finding(PrintedShare share, Published published) {
        List<String> people =
                share.isAll() || share.isNone() ? people(share, published) : List.of();
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Finding.bad(
                                "“%s” ở mục %s không cho thấy %s"
                                        .formatted(
                                                share.text(),
                                                share.item().word(),
                                                String.join(" và ", people)),
                                share.isAll()
                                        ? "Chưa đủ tất cả thì không được in là 100%."
                                        : "Còn người thì không được in là 0%."));
    }

    /** All says that nobody is on the other side, none that nobody is on this one. */
    private static List<String> people(PrintedShare share, Published published) {
        var people = new ArrayList<String>();
        switch (share.item()) {
            case SOLVED, IN_TIME, ON_TIME, EARLY -> {
                if (share.isAll()) {
                    add(people, published.of(Item.LATE), "trễ hạn");
                    add(people, published.unaccounted().orElse(0), "không nằm trong loại nào");
                } else {
                    add(people, published.inTime().orElse(0), "trước hạn và đúng hạn");
                }
            }
            case LATE -> {
                if (share.isNone()) {
                    add(people, published.of(Item.LATE), "trễ hạn");
                } else {
                    add(people, published.inTime().orElse(0), "trước hạn và đúng hạn");
                }
            }
            default -> {
                if (share.isNone()) {
                    add(people, published.of(share.item()), share.item().word());
                }
            }
        }
        return people;
    }

    private static void add(List<String> people, long count, String which) {
        if (count > 0) {
            people.add(Formats.number(count) + " hồ sơ " + which);
        }
    }
}
