package vn.caunoi.procedures.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.ProcedureRegister;
import vn.caunoi.procedures.ProcedureRegister.Filing;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.procedures.TooLate;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;

/** Takes in what the form of a procedure sent (tiếp nhận bản mới). */
@Component
class Clerk {

    private final Bodies bodies;
    private final Powers powers;
    private final Procedures procedures;
    private final ProcedureRegister register;

    Clerk(Bodies bodies, Powers powers, Procedures procedures, ProcedureRegister register) {
        this.bodies = bodies;
        this.powers = powers;
        this.procedures = procedures;
        this.register = register;
    }

    /** What became of it. */
    sealed interface Outcome {

        record Filed(Procedure procedure) implements Outcome {}

        /** Somebody else filed another meanwhile. */
        record Outdated() implements Outcome {}

        record Refused(Mistake mistake) implements Outcome {}
    }

    /** Reads a draft, also for whether this officer may file it. */
    Proposal read(Draft draft, Officer officer) {
        Proposal proposal = Reading.of(draft, bodies, null);
        return proposal.ready()
                .flatMap(filing -> mistake(filing, officer))
                .map(proposal::with)
                .orElse(proposal);
    }

    /** An official code of another time is another unit's: the day is looked at first. */
    private Optional<Mistake> mistake(Filing filing, Officer officer) {
        return procedures.revisions(filing.code()).stream()
                .findFirst()
                .flatMap(newest -> tooLate(filing, newest))
                .or(
                        () ->
                                powers.refusal(officer, filing)
                                        .map(why -> new Mistake(Item.RECEIVING, "", why)));
    }

    private static Optional<Mistake> tooLate(Filing filing, Procedure newest) {
        return filing.from().isBefore(newest.validFrom())
                ? Optional.of(new Mistake(Item.FROM, "", TooLate.sentence(newest)))
                : Optional.empty();
    }

    /**
     * Files it.
     *
     * @param seen which revision the officer saw as the newest one; 0 for none
     */
    @Transactional
    public Outcome file(Proposal proposal, long seen, Site site) {
        register.lock();
        Filing filing = proposal.ready().orElseThrow();
        List<Procedure> before = procedures.revisions(filing.code());
        if (before.isEmpty()) {
            return new Outcome.Filed(register.append(filing, site.unit()));
        }
        Procedure newest = before.getFirst();
        if (seen == 0) {
            return refused(
                    Item.CODE,
                    "Thủ tục %s đã có trong danh mục; hãy mở nó và thêm bản mới."
                            .formatted(filing.code()));
        }
        if (newest.revision() != seen) {
            return new Outcome.Outdated();
        }
        Optional<Mistake> tooLate = tooLate(filing, newest);
        if (tooLate.isPresent()) {
            return new Outcome.Refused(tooLate.get());
        }
        if (isTheSame(filing, newest)) {
            return refused(Item.NAME, "Chưa có gì khác bản đang lưu; hãy sửa ít nhất một mục.");
        }
        return new Outcome.Filed(register.append(filing, site.unit()));
    }

    private static boolean isTheSame(Filing filing, Procedure newest) {
        return filing.particulars().equals(newest.particulars())
                && Objects.equals(filing.until(), newest.validUntil());
    }

    private static Outcome refused(Item item, String sentence) {
        return new Outcome.Refused(new Mistake(item, "", sentence));
    }
}
