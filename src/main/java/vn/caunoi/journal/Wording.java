package vn.caunoi.journal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/** Puts the journal's numbers and codes into words (diễn giải). */
@Component
class Wording {

    private final Units units;
    private final ObjectProvider<WhoIs> people;
    private final Map<String, String> labels = new TreeMap<>();

    Wording(Units units, ObjectProvider<WhoIs> people, List<ActLabels> rooms) {
        this.units = units;
        this.people = people;
        rooms.forEach(room -> labels.putAll(room.labels()));
    }

    String act(String what) {
        return labels.getOrDefault(what, readable(what));
    }

    /** "bài.nhận-sửa-thay" reads "Bài: nhận sửa thay" where no room gave it a better name. */
    private static String readable(String what) {
        String words = what.replace(".", ": ").replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String unit(@Nullable UnitId unit) {
        return unit == null ? "Toàn hệ thống" : units.nameOf(unit);
    }

    /** "Nguyễn Thị Hoa (tài khoản 7)"; whoever has no account stays as written. */
    String person(String who) {
        return Act.number(who)
                .flatMap(number -> known().flatMap(one -> one.name(number).stream()).findFirst())
                .map(name -> name + " (" + who + ")")
                .orElse(who);
    }

    /** Under which names the journal has those who are called so. */
    List<String> doers(String called) {
        return Stream.concat(
                        Stream.of(called),
                        known().flatMap(one -> one.called(called).stream()).map(Act::account))
                .toList();
    }

    /** The codes of the acts that are called so. */
    List<String> acts(String called) {
        String wanted = called.toLowerCase(Locale.ROOT);
        return labels.entrySet().stream()
                .filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).contains(wanted))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<WhoIs> known() {
        return people.orderedStream();
    }
}
