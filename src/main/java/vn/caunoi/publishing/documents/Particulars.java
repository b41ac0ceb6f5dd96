package vn.caunoi.publishing.documents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Formats;

/** What a document says of itself (thông tin văn bản). */
record Particulars(
        DocumentNumber number,
        DocumentKind kind,
        String body,
        String signer,
        String position,
        LocalDate issued,
        LocalDate from,
        @Nullable LocalDate until,
        String field,
        String summary) {

    /** "Nghị quyết số 15/2026/NQ-HĐND"; an official letter bears no name of a kind on paper. */
    String title() {
        return kind.label() + " số " + number;
    }

    /** How it is quoted (viện dẫn): kind, number, day, body, what about. */
    String citation() {
        return "%s ngày %s của %s %s"
                .formatted(title(), Formats.day(issued), body, lowered(summary));
    }

    /** As it stands in the form. */
    String value(Item item) {
        return switch (item) {
            case NUMBER -> number.canonical();
            case KIND -> kind.code();
            case BODY -> body;
            case SIGNER -> signer;
            case POSITION -> position;
            case ISSUED -> Formats.day(issued);
            case FROM -> Formats.day(from);
            case UNTIL -> until == null ? "" : Formats.day(until);
            case FIELD -> field;
            case ABSTRACT -> summary;
        };
    }

    /** As it stands in a table for people. */
    String shown(Item item) {
        return item == Item.KIND ? kind.label() : value(item);
    }

    /** Everything it is found by on this site, without marks. */
    List<String> words(SiteId site) {
        Stream<String> texts =
                Stream.of(number.canonical(), kind.label(), body, signer, field, summary);
        return Stream.concat(
                        Stream.of(mark(site)), texts.map(Folded::words).flatMap(Collection::stream))
                .distinct()
                .toList();
    }

    /** What all words of a site's documents stand under; no word has this sign. */
    static String mark(SiteId site) {
        return "@" + site.value();
    }

    private static String lowered(String text) {
        boolean about = text.startsWith("Về ") || text.startsWith("V/v ");
        return about
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : "về việc: " + text;
    }
}
