package vn.caunoi.procedures.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Limit;
import vn.caunoi.procedures.Body;
import vn.caunoi.procedures.Level;
import vn.caunoi.procedures.Paper;
import vn.caunoi.procedures.Particulars;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.Step;
import vn.caunoi.procedures.Way;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/** Writes procedures down so that they can be read again unchanged (viết ra). */
@Component
class Drafts {

    private final Bodies bodies;

    Drafts(Bodies bodies) {
        this.bodies = bodies;
    }

    /** An empty one for whoever works for this unit. */
    Draft blank(UnitId unit, LocalDate from) {
        return Draft.of(
                item ->
                        switch (item) {
                            case RECEIVING, COMPETENT -> bodies.write(unit, from);
                            case FROM -> Formats.day(from);
                            default -> "";
                        },
                _ -> List.of());
    }

    Draft of(Procedure procedure) {
        return Draft.of(item -> text(item, procedure), item -> rows(item, procedure.particulars()));
    }

    private String text(Item item, Procedure procedure) {
        Particulars particulars = procedure.particulars();
        LocalDate from = procedure.validFrom();
        Function<List<Body>, String> named =
                some -> lines(some.stream().map(body -> bodies.write(body, from)).toList());
        return switch (item) {
            case CODE -> procedure.code().value();
            case NAME -> particulars.name();
            case FIELD -> particulars.field();
            case LEVELS -> lines(particulars.levels().stream().map(Level::label).toList());
            case APPLICANTS -> lines(particulars.applicants());
            case RECEIVING -> named.apply(particulars.receiving());
            case COMPETENT -> named.apply(particulars.competent());
            case RESULT -> particulars.result();
            case CONDITIONS -> particulars.conditions();
            case BASES -> lines(particulars.bases());
            case SENSITIVE -> particulars.sensitive() ? "có" : "";
            case AFTER_THREE -> particulars.afterThree() ? "có" : "";
            case DECISION -> particulars.decision();
            case FROM -> Formats.day(from);
            case UNTIL -> procedure.validUntil() == null ? "" : Formats.day(procedure.validUntil());
            case WAYS, PAPERS, STEPS -> "";
        };
    }

    private static List<List<String>> rows(Item item, Particulars particulars) {
        return switch (item) {
            case WAYS -> particulars.ways().stream().map(Drafts::way).toList();
            case PAPERS -> particulars.papers().stream().map(Drafts::paper).toList();
            case STEPS -> particulars.steps().stream().map(Drafts::step).toList();
            default -> List.of();
        };
    }

    private static List<String> way(Way way) {
        return List.of(
                way.channel().label(),
                limit(way.limit()),
                way.fee().toString(),
                way.fee().basis(),
                way.note());
    }

    private static List<String> paper(Paper paper) {
        return List.of(
                paper.name(),
                count(paper.originals()),
                count(paper.certified()),
                count(paper.copies()),
                paper.form());
    }

    private static List<String> step(Step step) {
        return List.of(
                step.role(),
                limit(step.limit()),
                step.task(),
                step.soon() == null ? "" : step.soon().toString());
    }

    private static String limit(@Nullable Limit limit) {
        return limit == null ? "" : limit.toString();
    }

    private static String count(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
