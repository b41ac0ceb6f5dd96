package vn.caunoi.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.web.Formats;

/** Where units are renamed, moved and merged, always from a day on: what was stays known. */
@Component
class UnitDesk {

    private final Directory directory;
    private final UnitBook book;

    UnitDesk(Directory directory, UnitBook book) {
        this.directory = directory;
        this.book = book;
    }

    /** Tells two states of a unit apart. */
    static String version(Unit unit) {
        return Fingerprint.of(unit.toString());
    }

    /**
     * Takes the form when it is free of mistakes and nobody changed the unit in between; whatever
     * contradicts the tree is said at the form's day.
     *
     * @return whether it was taken, or was wrong; empty when somebody else was faster
     */
    @Transactional
    public Optional<Boolean> take(UnitId id, UnitForm form, String seen) {
        book.open();
        UnitTree tree = directory.now().tree();
        Unit before = tree.at(id).orElseThrow();
        if (form.wrong()) {
            return Optional.of(false);
        }
        if (!version(before).equals(seen)) {
            return Optional.empty();
        }
        try {
            save(tree, before, form);
            return Optional.of(true);
        } catch (Nonsense nonsense) {
            form.mistaken(UnitForm.Line.DAY, nonsense.sentence());
            return Optional.of(false);
        }
    }

    private void save(UnitTree tree, Unit before, UnitForm form) {
        LocalDate day = form.day();
        if (!before.livesOn(day)) {
            throw new Nonsense("ngày này nằm ngoài thời gian hoạt động của đơn vị");
        }
        Unit after = changed(before, form);
        mustFit(tree, after);
        switch (form.act()) {
            case RENAME, MOVE -> book.rewrite(List.of(after));
            case MERGE -> {
                if (!tree.at(form.other()).orElseThrow().livesOn(day)) {
                    throw new Nonsense("đơn vị kế thừa chưa hoạt động vào ngày này");
                }
                book.end(after);
                book.add(new Succession(before.id(), form.other(), day, form.source()));
            }
        }
        book.close(new UnitSaved(before.id(), told(tree, before, day, form), told(tree, form)));
    }

    private static Unit changed(Unit unit, UnitForm form) {
        return switch (form.act()) {
            case RENAME -> unit.renamed(form.day(), form.name());
            case MOVE -> unit.under(form.day(), Optional.of(form.other()));
            case MERGE -> unit.endedOn(form.day());
        };
    }

    /** A tree is never built that contradicts itself. */
    private static void mustFit(UnitTree tree, Unit after) {
        UnaryOperator<Unit> replaced = unit -> unit.id().equals(after.id()) ? after : unit;
        List<Unit> all = tree.all().stream().map(replaced).toList();
        List<Succession> successions =
                all.stream().flatMap(unit -> tree.successionsOf(unit.id()).stream()).toList();
        var _ = new UnitTree(all, successions).at(after.id()).orElseThrow();
    }

    private static String told(UnitTree tree, Unit unit, LocalDate day, UnitForm form) {
        return switch (form.act()) {
            case RENAME -> unit.nameOn(day).full();
            case MOVE ->
                    unit.parents()
                            .on(day)
                            .map(parent -> "trực thuộc " + name(tree, parent, day))
                            .orElse("");
            case MERGE -> unit.nameOn(day).full();
        };
    }

    private static String told(UnitTree tree, UnitForm form) {
        String from = "từ " + Formats.day(form.day()) + ": ";
        return from
                + switch (form.act()) {
                    case RENAME -> form.name().full();
                    case MOVE -> "trực thuộc " + name(tree, form.other(), form.day());
                    case MERGE ->
                            "sáp nhập vào %s, căn cứ %s"
                                    .formatted(
                                            name(tree, form.other(), form.day()),
                                            form.source().text());
                };
    }

    private static String name(UnitTree tree, UnitId id, LocalDate day) {
        return tree.at(id).orElseThrow().nameOn(day).full();
    }
}
