package vn.caunoi.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goes through the acts in their order and judges each vote by the rules (các lần biểu quyết). */
final class Ballots {

    private record Called(Instant at, Deed.VoteCalled deed) {}

    private record Counted(Instant at, Deed.Tallied deed) {}

    private final Map<UUID, Called> called = new LinkedHashMap<>();
    private final Map<UUID, Counted> counted = new HashMap<>();
    private final Map<UUID, Instant> ended = new HashMap<>();
    private final Map<UUID, List<String>> reserved = new HashMap<>();
    private final Presence presence;
    private final Rulebook rules;

    Ballots(List<Act> acts, Presence presence, Rulebook rules) {
        this.presence = presence;
        this.rules = rules;
        acts.forEach(this::add);
    }

    /** A motion may be mended; who votes on it stays as it was when it was first called. */
    private void add(Act act) {
        switch (act.deed()) {
            case Deed.VoteCalled call ->
                    called.merge(
                            call.vote(),
                            new Called(act.at(), call),
                            (first, mended) -> new Called(first.at(), mended.deed()));
            case Deed.Tallied tally -> counted.put(tally.vote(), new Counted(act.at(), tally));
            case Deed.VoteEnded(UUID vote) -> ended.putIfAbsent(vote, act.at());
            case Deed.Reserved(UUID vote, String text) ->
                    reserved.computeIfAbsent(vote, _ -> new ArrayList<>()).add(text);
            default -> {}
        }
    }

    List<Vote> votes() {
        return called.values().stream().map(this::vote).toList();
    }

    private Vote vote(Called call) {
        Deed.VoteCalled deed = call.deed();
        VoteBase base = VoteBase.of(presence.at(call.at()), rules.base());
        var facts = new Verdict.Case(deed.matter(), deed.method(), base, rules);
        Optional<Counted> count = Optional.ofNullable(counted.get(deed.vote()));
        Verdict verdict = count.map(that -> judged(facts, that)).orElseGet(() -> facts.before());
        return new Vote(
                deed.vote(),
                deed.item(),
                deed.matter(),
                deed.method(),
                deed.motion(),
                call.at(),
                base,
                facts.rule(),
                facts.needed(),
                count.map(Counted::deed).orElse(null),
                ended.get(deed.vote()),
                verdict.result(),
                verdict.reasons(),
                verdict.warnings(),
                List.copyOf(reserved.getOrDefault(deed.vote(), List.of())));
    }

    private Verdict judged(Verdict.Case facts, Counted count) {
        Verdict verdict = Verdict.of(facts, count.deed());
        @Nullable Instant end = ended.get(count.deed().vote());
        return end != null && count.at().isAfter(end) ? verdict.mended() : verdict;
    }
}
