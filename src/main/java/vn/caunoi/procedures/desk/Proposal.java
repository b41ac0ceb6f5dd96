package vn.caunoi.procedures.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.procedures.ProcedureRegister.Filing;

/**
 * What a draft was read as (bản đề nghị).
 *
 * @param filing null while there are mistakes
 */
record Proposal(Draft draft, List<Mistake> mistakes, @Nullable Filing filing) {

    Optional<Filing> ready() {
        return Optional.ofNullable(mistakes.isEmpty() ? filing : null);
    }

    /** What is wrong with one part, in one text; null when nothing is. */
    @Nullable String mistake(Item item) {
        String all =
                mistakes.stream()
                        .filter(mistake -> mistake.item() == item)
                        .map(Mistake::sentence)
                        .collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }

    Proposal with(Mistake mistake) {
        var more = new ArrayList<>(mistakes);
        more.add(mistake);
        return new Proposal(draft, List.copyOf(more), null);
    }
}
