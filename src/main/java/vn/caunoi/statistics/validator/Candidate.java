package vn.caunoi.statistics.validator;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Share;
import vn.caunoi.web.Formats;

/**
 * A fraction of the published counts that a printed share may be meant to be (cách tính có thể).
 *
 * @param name of the definition
 * @param formula in words
 */
record Candidate(String name, String formula, Share share) {

    /** How somebody may have rounded. */
    enum Rounding {
        NEAREST("làm tròn đến số gần nhất", RoundingMode.HALF_UP),
        DOWN("bỏ phần lẻ", RoundingMode.DOWN),
        UP("làm tròn lên", RoundingMode.UP);

        private final String label;
        private final RoundingMode mode;

        Rounding(String label, RoundingMode mode) {
            this.label = label;
            this.mode = mode;
        }

        String label() {
            return label;
        }
    }

    /** Everything that a share of this item may be. */
    static List<Candidate> of(Item item, Published published) {
        return switch (item) {
            case SOLVED, IN_TIME, ON_TIME -> good(published);
            case LATE -> late(published);
            default -> of(item, published.count(item), published);
        };
    }

    /** The named definitions, and what was solved at all. */
    static List<Candidate> good(Published published) {
        var candidates = new ArrayList<Candidate>();
        for (Profile profile : Profile.values()) {
            profile.of(published.tally())
                    .ifPresent(
                            share ->
                                    candidates.add(
                                            new Candidate(
                                                    "%s (%s)"
                                                            .formatted(
                                                                    profile.label(),
                                                                    profile.code()),
                                                    profile.formula(),
                                                    share)));
        }
        OptionalLong solved = published.count(Item.SOLVED);
        add(
                candidates,
                "Đã giải quyết",
                "đã giải quyết ÷ số phải giải quyết",
                solved.isPresent() ? solved : published.classed(),
                published.count(Item.RECEIVED));
        return candidates;
    }

    static List<Candidate> late(Published published) {
        return of(Item.LATE, published.count(Item.LATE), published);
    }

    /** In which ways this may have been rounded to exactly what was printed. */
    List<Rounding> roundingsTo(PrintedShare printed) {
        return share.isOfNothing()
                ? List.of()
                : Arrays.stream(Rounding.values())
                        .filter(
                                way ->
                                        share.rounded(printed.decimals(), way.mode)
                                                        .compareTo(printed.value())
                                                == 0)
                        .toList();
    }

    /** "41.427 ÷ 41.441". */
    String fraction() {
        return Formats.number(share.part()) + " ÷ " + Formats.number(share.whole());
    }

    private static List<Candidate> of(Item item, OptionalLong count, Published published) {
        var candidates = new ArrayList<Candidate>();
        String name = item.label();
        add(
                candidates,
                name + " trong số đã phân loại",
                item.word() + " ÷ (trước hạn + đúng hạn + trễ hạn)",
                count,
                published.classed());
        add(
                candidates,
                name + " trên số phải giải quyết",
                item.word() + " ÷ số phải giải quyết",
                count,
                published.count(Item.RECEIVED));
        return candidates;
    }

    private static void add(
            List<Candidate> candidates,
            String name,
            String formula,
            OptionalLong part,
            OptionalLong whole) {
        if (part.isPresent() && whole.isPresent() && part.getAsLong() <= whole.getAsLong()) {
            candidates.add(
                    new Candidate(name, formula, new Share(part.getAsLong(), whole.getAsLong())));
        }
    }
}
