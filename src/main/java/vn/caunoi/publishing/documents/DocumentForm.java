package vn.caunoi.publishing.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/**
 * The form of a document as the page shows it: what is in each field and what is wrong there.
 *
 * @param version that the officer started from; 0 for a new document
 * @param sameNumber asks whether the same number is meant, or null when there is no other
 * @param submission what may be kept, or null while something is wrong
 */
record DocumentForm(
        List<Field> items,
        List<RelationLine> relations,
        List<DocumentFile> files,
        Field upload,
        int version,
        @Nullable Field sameNumber,
        Library.@Nullable Submission submission) {

    static final String UPLOAD = "tep-moi";
    static final String VERSION = "phien-ban";
    static final String SAME_NUMBER = "trung-so";

    private static final int EMPTY_LINES = 3;

    static DocumentForm empty() {
        return of(_ -> "", List.of(), List.of(), 0);
    }

    static DocumentForm of(Document document, List<Relation> relations, List<DocumentFile> files) {
        List<RelationLine> lines =
                IntStream.range(0, relations.size())
                        .mapToObj(i -> RelationLine.of(i + 1, relations.get(i)))
                        .toList();
        return of(document.particulars()::value, lines, files, document.version());
    }

    private static DocumentForm of(
            Function<Item, String> values,
            List<RelationLine> relations,
            List<DocumentFile> files,
            int version) {
        List<Field> items =
                Arrays.stream(Item.values()).map(item -> field(item, values.apply(item))).toList();
        return new DocumentForm(items, relations, files, upload(null), version, null, null);
    }

    static Field field(Item item, String value) {
        Field field = Field.of(item.code(), item.label()).holding(value);
        return item.hint().isEmpty() ? field : field.hinting(item.hint());
    }

    static Field upload(@Nullable String mistake) {
        return Field.of(UPLOAD, "Thêm tệp văn bản")
                .hinting("PDF, Word, Excel…, mỗi tệp không quá 50 MB; chọn được nhiều tệp một lần")
                .mistaken(mistake);
    }

    Field item(Item item) {
        return items.get(item.ordinal());
    }

    /** The lines that hold something, then a few to write on. */
    List<RelationLine> lines() {
        var lines = new ArrayList<>(relations);
        int last = Math.min(RelationDesk.MOST, relations.size() + EMPTY_LINES);
        for (int line = relations.size() + 1; line <= last; line++) {
            lines.add(RelationLine.empty(line));
        }
        return lines;
    }

    List<Field> all() {
        return Stream.of(
                        items.stream(),
                        Stream.of(upload),
                        relations.stream()
                                .flatMap(
                                        line ->
                                                Stream.of(
                                                        line.kind(), line.number(), line.since())),
                        Stream.ofNullable(sameNumber))
                .flatMap(fields -> fields)
                .toList();
    }

    boolean wrong() {
        return all().stream().anyMatch(Field::wrong);
    }

    /** The same, started from a newer version. */
    DocumentForm from(int newer) {
        return new DocumentForm(items, relations, files, upload, newer, sameNumber, submission);
    }

    static List<Choice> kinds() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Chọn loại văn bản")),
                        DocumentKind.ALL.stream().map(kind -> Choice.of(kind.code(), kind.label())))
                .toList();
    }

    static List<Choice> relationKinds() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Chọn quan hệ")),
                        Arrays.stream(RelationKind.values())
                                .map(kind -> Choice.of(kind.code(), kind.label())))
                .toList();
    }
}
