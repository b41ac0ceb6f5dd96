package vn.caunoi.dossiers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.Step;

/**
 * The steps that a dossier goes through inside the office, one after the other (quy trình nội bộ);
 * they are numbered from 1.
 */
public record Workflow(List<Step> steps) {

    private static final Step ONLY = new Step("", null, "Giải quyết hồ sơ");

    public Workflow {
        steps = steps.isEmpty() ? List.of(ONLY) : List.copyOf(steps);
    }

    /** That of the procedure; a single step where none is known. */
    public static Workflow of(@Nullable Procedure procedure) {
        return new Workflow(procedure == null ? List.of() : procedure.particulars().steps());
    }

    /** The step with this number; past the last one that one. */
    public Step step(int number) {
        return steps.get(Math.clamp(number, 1, steps.size()) - 1);
    }

    /** What happens in it. */
    public String name(int number) {
        Step step = step(number);
        return step.task().isBlank() ? step.role() : step.task();
    }

    public boolean isLast(int number) {
        return number >= steps.size();
    }
}
