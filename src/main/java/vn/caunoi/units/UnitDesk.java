package vn.caunoi.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.web.Formats;

/**
 * Where units are opened, renamed, moved and merged, always from a day on: what was stays known.
 */
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
        if (!before.livesOn(form.day())) {
            form.mistaken(UnitForm.Line.DAY, "ngày này nằm ngoài thời gian hoạt động của đơn vị");
            return Optional.of(false);
        }
        try {
            save(tree, before, form);
            return Optional.of(true);
        } catch (Nonsense nonsense) {
            form.mistaken(
                    form.act() == UnitAct.CODE ? UnitForm.Line.CODE : UnitForm.Line.DAY,
                    nonsense.sentence());
            return Optional.of(false);
        }
    }

    /**
     * Opens a unit under this one, or for null under none, when the form is free of mistakes and
     * nothing in the tree contradicts it.
     */
    @Transactional
    public Optional<UnitId> open(@Nullable UnitId parent, NewUnitForm form) {
        book.open();
        UnitTree tree = directory.now().tree();
        if (form.wrong()) {
            return Optional.empty();
        }
        if (parent != null && !tree.at(parent).orElseThrow().livesOn(form.day())) {
            form.mistaken(NewUnitForm.Line.DAY, "đơn vị cấp trên không hoạt động vào ngày này");
        } else if (hasOneCalled(tree, parent, form)) {
            form.mistaken(
                    NewUnitForm.Line.FULL_NAME, "đã có đơn vị tên này trực thuộc vào ngày đó");
        }
        return form.wrong() ? Optional.empty() : add(tree, parent, form);
    }

    private static boolean hasOneCalled(UnitTree tree, @Nullable UnitId parent, NewUnitForm form) {
        return (parent == null ? tree.all() : tree.under(parent, form.day()))
                .stream().anyMatch(unit -> unit.nameOn(form.day()).equals(form.name()));
    }

    private Optional<UnitId> add(UnitTree tree, @Nullable UnitId parent, NewUnitForm form) {
        Unit unit = form.unit(book.newIds(1).getFirst(), parent);
        try {
            mustFit(tree, Stream.concat(tree.all().stream(), Stream.of(unit)).toList());
        } catch (Nonsense nonsense) {
            form.mistaken(NewUnitForm.Line.CODE, nonsense.sentence());
            return Optional.empty();
        }
        book.add(List.of(unit));
        book.close(new UnitSaved(unit.id(), "", told(tree, unit, form)));
        return Optional.of(unit.id());
    }

    private static String told(UnitTree tree, Unit unit, NewUnitForm form) {
        return "từ %s: mở %s (%s)%s%s, căn cứ %s"
                .formatted(
                        Formats.day(form.day()),
                        form.name().full(),
                        unit.kind().label(),
                        unit.parents()
                                .on(form.day())
                                .map(above -> ", trực thuộc " + name(tree, above, form.day()))
                                .orElse(""),
                        unit.codes().last().map(code -> ", mã " + code.value()).orElse(""),
                        unit.source().text());
    }

    private void save(UnitTree tree, Unit before, UnitForm form) {
        LocalDate day = form.day();
        Unit after = changed(before, form);
        mustFit(tree, replacing(tree, after));
        switch (form.act()) {
            case RENAME, CODE, MOVE -> book.rewrite(List.of(after));
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
            case CODE -> unit.coded(form.day(), form.code());
            case MOVE -> unit.under(form.day(), Optional.of(form.other()));
            case MERGE -> unit.endedOn(form.day());
        };
    }

    private static List<Unit> replacing(UnitTree tree, Unit after) {
        UnaryOperator<Unit> replaced = unit -> unit.id().equals(after.id()) ? after : unit;
        return tree.all().stream().map(replaced).toList();
    }

    /** A tree is never built that contradicts itself. */
    private static void mustFit(UnitTree tree, List<Unit> all) {
        List<Succession> successions =
                all.stream().flatMap(unit -> tree.successionsOf(unit.id()).stream()).toList();
        var _ = new UnitTree(all, successions);
    }

    private static String told(UnitTree tree, Unit unit, LocalDate day, UnitForm form) {
        return switch (form.act()) {
            case RENAME -> unit.nameOn(day).full();
            case CODE ->
                    unit.codes().on(day).map(code -> "mã " + code.value()).orElse("không có mã");
            case MOVE ->
                    unit.parents()
                            .on(day)
                            .map(parent -> "trực thuộc " + name(tree, parent, day))
                            .orElse("không trực thuộc đơn vị nào");
            case MERGE -> unit.nameOn(day).full();
        };
    }

    private static String told(UnitTree tree, UnitForm form) {
        String from = "từ " + Formats.day(form.day()) + ": ";
        return from
                + switch (form.act()) {
                    case RENAME -> form.name().full();
                    case CODE -> "mã " + form.code().value();
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
