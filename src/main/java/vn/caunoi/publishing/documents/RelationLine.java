package vn.caunoi.publishing.documents;

import org.springframework.util.MultiValueMap;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Field;

/** One line of the form where relations to other documents are stated. */
record RelationLine(Field kind, Field number, Field since) {

    private static final String NAME = "quan-he-";

    static RelationLine empty(int line) {
        return of(line, "", "", "");
    }

    static RelationLine typed(int line, MultiValueMap<String, String> form) {
        String name = NAME + line;
        return of(
                line,
                Filing.clean(form.getFirst(name)),
                Filing.clean(form.getFirst(name + "-so")),
                Filing.clean(form.getFirst(name + "-tu")));
    }

    static RelationLine of(int line, Relation relation) {
        var since = relation.since();
        return of(
                line,
                relation.kind().code(),
                relation.number().canonical(),
                since == null ? "" : Formats.day(since));
    }

    boolean isEmpty() {
        return number.value().isEmpty() && since.value().isEmpty();
    }

    boolean wrong() {
        return kind.wrong() || number.wrong() || since.wrong();
    }

    RelationLine mistakenKind(String sentence) {
        return new RelationLine(kind.mistaken(sentence), number, since);
    }

    RelationLine mistakenNumber(String sentence) {
        return new RelationLine(kind, number.mistaken(sentence), since);
    }

    RelationLine mistakenSince(String sentence) {
        return new RelationLine(kind, number, since.mistaken(sentence));
    }

    private static RelationLine of(int line, String kind, String number, String since) {
        String name = NAME + line;
        return new RelationLine(
                Field.of(name, "Quan hệ thứ " + line).holding(kind),
                Field.of(name + "-so", "Số, ký hiệu văn bản kia").holding(number),
                Field.of(name + "-tu", "Từ ngày").holding(since));
    }
}
