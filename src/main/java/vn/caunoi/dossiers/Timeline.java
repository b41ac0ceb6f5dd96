package vn.caunoi.dossiers;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.caunoi.web.Formats;

/**
 * What happened to a dossier as far as it is known (diễn biến hồ sơ): the entries known, without
 * those that a known one replaces, in the order in which things happened. Two people who know the
 * same entries see the same, in whatever order they learnt them.
 */
public final class Timeline {

    private final Identity identity;
    private final List<Entry> known;
    private final List<Entry> valid;

    private Timeline(Identity identity, List<Entry> known) {
        Set<EntryKey> replaced =
                known.stream()
                        .map(Entry::replaces)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        this.identity = identity;
        this.known = known;
        this.valid =
                known.stream()
                        .filter(entry -> !replaced.contains(entry.key()))
                        .sorted(Entry.AS_IT_HAPPENED)
                        .toList();
    }

    static Timeline of(Identity identity, Collection<Entry> known) {
        return new Timeline(identity, List.copyOf(known));
    }

    public Identity identity() {
        return identity;
    }

    /** The same dossier as it was known at an earlier instant. */
    public Timeline knownAt(Instant instant) {
        return of(
                identity,
                known.stream()
                        .filter(entry -> !entry.key().recordedAt().isAfter(instant))
                        .toList());
    }

    /** The instants at which something became known. */
    public SortedSet<Instant> turns() {
        return known.stream()
                .map(entry -> entry.key().recordedAt())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What holds, in the order in which it happened. */
    public List<Entry> valid() {
        return valid;
    }

    /** All that was ever recorded, replaced entries too. */
    public List<Entry> known() {
        return known;
    }

    /** How the dossier stands, known since the last entry. */
    public Standing standing() {
        return after(valid).standing(turns().last());
    }

    /** All standings, one for each state of knowledge. */
    List<Standing> standings() {
        return turns().stream().map(turn -> knownAt(turn).standing()).toList();
    }

    /** What the dossier is about, as it was last said. */
    Optional<Subject> subject() {
        return valid.stream()
                .flatMap(entry -> Optional.ofNullable(entry.subject()).stream())
                .reduce((_, later) -> later);
    }

    /** How often this was done. */
    long times(DossierAct act) {
        return valid.stream().filter(entry -> entry.act() == act).count();
    }

    /** The first act that could not have been done when it is said to have been, as a sentence. */
    Optional<String> contradiction() {
        var fold = new Fold(identity);
        for (Entry entry : valid) {
            if (!entry.act().fits(fold.state())) {
                return Optional.of(contradiction(entry, fold));
            }
            fold.add(entry);
        }
        return Optional.empty();
    }

    private static String contradiction(Entry entry, Fold before) {
        String when = Formats.toTheSecond(entry.happenedAt());
        return before.state() == null
                ? "Việc “%s” lúc %s ở trước khi hồ sơ được đăng ký hoặc tiếp nhận."
                        .formatted(entry.act().label(), when)
                : "Không thể “%s” lúc %s, vì khi đó hồ sơ ở trạng thái “%s”."
                        .formatted(entry.act().label(), when, before.state().label());
    }

    private Fold after(List<Entry> entries) {
        var fold = new Fold(identity);
        entries.forEach(fold::add);
        return fold;
    }
}
