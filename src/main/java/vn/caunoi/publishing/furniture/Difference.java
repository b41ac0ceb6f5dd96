package vn.caunoi.publishing.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs between two arrangements in one part, in words (chỗ khác nhau).
 *
 * @param gone lines that only the older one has
 * @param fresh lines that only the newer one has
 * @param order the newer order, where it alone differs for lines that both have; else empty
 */
record Difference(String part, List<String> gone, List<String> fresh, List<String> order) {

    static Difference of(String part, List<String> older, List<String> newer) {
        List<String> gone = without(older, newer);
        List<String> fresh = without(newer, older);
        List<String> stayed = without(newer, fresh);
        boolean sameOrder = stayed.equals(without(older, gone));
        return new Difference(part, gone, fresh, sameOrder ? List.of() : stayed);
    }

    static List<Difference> between(Arrangement older, Arrangement newer, ArrangementWords words) {
        return Stream.of(
                        of("Trình đơn", words.menu(older), words.menu(newer)),
                        of("Trang chủ", words.home(older), words.home(newer)),
                        of("Banner", words.banners(older), words.banners(newer)))
                .filter(Difference::isOne)
                .toList();
    }

    private boolean isOne() {
        return !gone.isEmpty() || !fresh.isEmpty() || !order.isEmpty();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        var left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }
}
