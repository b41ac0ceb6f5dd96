package vn.caunoi.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * Ends what holds on that day; the new value, if there is one, goes on as long as the old one
     * would, or until the next begins.
     */
    History<T> changedOn(LocalDate day, Optional<T> value, Period whole) {
        Optional<Dated<T>> old = partOn(day);
        var changed = new ArrayList<>(parts);
        old.ifPresent(changed::remove);
        old.filter(part -> !day.equals(part.period().from()))
                .map(part -> new Dated<>(part.value(), new Period(part.period().from(), day)))
                .ifPresent(changed::add);
        @Nullable LocalDate end = old.isPresent() ? old.get().period().to() : endOfGap(day, whole);
        value.ifPresent(next -> changed.add(new Dated<>(next, new Period(day, end))));
        return new History<>(changed);
    }

    /** What holds before that day. */
    History<T> endedOn(LocalDate day) {
        return new History<>(
                parts.stream()
                        .filter(
                                part ->
                                        part.period().from() == null
                                                || part.period().from().isBefore(day))
                        .map(part -> new Dated<>(part.value(), part.period().cutAt(day)))
                        .toList());
    }

    private @Nullable LocalDate endOfGap(LocalDate day, Period whole) {
        return parts.stream()
                .map(part -> part.period().from())
                .filter(from -> from != null && from.isAfter(day))
                .findFirst()
                .orElse(whole.to());
    }
}
