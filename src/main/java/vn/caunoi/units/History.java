package vn.caunoi.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What held one after another (lịch sử): never two at once, the oldest first. */
public record History<T>(List<Dated<T>> parts) {

    public History {
        parts =
                parts.stream()
                        .sorted(
                                Comparator.comparing(
                                        part -> part.period().from(),
                                        Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1).period().overlaps(parts.get(i).period())) {
                throw new Nonsense(
                        "hai giá trị cùng có hiệu lực: %s và %s"
                                .formatted(parts.get(i - 1).value(), parts.get(i).value()));
            }
        }
    }

    static <T> History<T> none() {
        return new History<>(List.of());
    }

    static <T> History<T> of(T value, Period period) {
        return new History<>(List.of(new Dated<>(value, period)));
    }

    public Optional<T> on(LocalDate day) {
        return partOn(day).map(Dated::value);
    }

    /** What holds now, or held last. */
    public Optional<T> last() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast().value());
    }

    Optional<Dated<T>> partOn(LocalDate day) {
        return parts.stream().filter(part -> part.period().contains(day)).findFirst();
    }

    /** Ends what holds on that day and goes on with the new value, as long as the old one would. */
    History<T> changedOn(LocalDate day, T value) {
        Dated<T> old =
                partOn(day)
                        .orElseThrow(() -> new Nonsense("ngày " + day + " chưa có gì để thay đổi"));
        var changed = new ArrayList<>(parts);
        changed.remove(old);
        if (!day.equals(old.period().from())) {
            changed.add(new Dated<>(old.value(), new Period(old.period().from(), day)));
        }
        changed.add(new Dated<>(value, new Period(day, old.period().to())));
        return new History<>(changed);
    }
}
