package vn.caunoi.search;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Formats;

/**
 * What an entry is found by (từ khóa chỉ mục). Every word is there folded; the first letter of a
 * lexeme says when it is something else:
 *
 * <ul>
 *   <li>{@code =} a word with its marks,
 *   <li>{@code #} a document's number or a stretch of it,
 *   <li>{@code ^} a word of the title,
 *   <li>{@code @} what one can narrow a search to: site, its months, kind, section, year.
 * </ul>
 */
final class Lexemes {

    /** PostgreSQL counts to 16,383 and holds no more than a megabyte in one vector. */
    private static final int LAST_POSITION = 16_000;

    private static final int MOST_LETTERS = 250_000;
    private static final int BETWEEN_PARTS = 10;

    private final Map<String, StringBuilder> places = new HashMap<>();
    private int position = 1;
    private int letters;

    static Lexemes of(Entry entry) {
        var lexemes = new Lexemes();
        lexemes.places(site(entry.site()));
        lexemes.places(month(entry.site(), YearMonth.from(entry.date().atZone(Formats.ZONE))));
        lexemes.places(kind(Slugs.of(entry.kind())));
        lexemes.places(section(entry.section()));
        lexemes.places(year(entry.date().atZone(Formats.ZONE).getYear()));
        List<Word> title = Word.in(entry.title());
        title.forEach(word -> lexemes.places(inTitle(word.folded())));
        lexemes.add(title);
        lexemes.add(Word.in(entry.summary()));
        lexemes.add(Word.in(entry.text()));
        return lexemes;
    }

    static String site(SiteId site) {
        return "@site " + site.value();
    }

    /** A month of a site: by these a search looks at the newest first. */
    static String month(SiteId site, YearMonth month) {
        return site(site) + " " + month;
    }

    static String kind(String slug) {
        return "@kind " + slug;
    }

    static String section(String slug) {
        return "@section " + slug;
    }

    static String year(int year) {
        return "@year " + year;
    }

    static String inTitle(String folded) {
        return "^" + folded;
    }

    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** As the text of a {@code tsvector}. */
    @Override
    public String toString() {
        var text = new StringBuilder(letters + places.size() * 10);
        places.forEach((lexeme, at) -> text.append(quoted(lexeme)).append(at).append(' '));
        return text.toString();
    }

    private void add(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            if (position > LAST_POSITION || letters > MOST_LETTERS) {
                return;
            }
            add(words, at);
            position++;
        }
        position += BETWEEN_PARTS;
    }

    private void add(List<Word> words, int at) {
        Word word = words.get(at);
        add(word.folded());
        if (word.marked()) {
            add(word.lexeme());
        }
        if (!word.joined() && at + 1 < words.size() && words.get(at + 1).joined()) {
            List<Word> run = DocumentNumber.run(words, at);
            if (DocumentNumber.isNumber(run)) {
                new DocumentNumber(run).stretches().forEach(number -> add(number.lexeme()));
            }
        }
    }

    private void add(String lexeme) {
        StringBuilder at = places(lexeme);
        at.append(at.isEmpty() ? ':' : ',').append(position);
    }

    private StringBuilder places(String lexeme) {
        return places.computeIfAbsent(
                lexeme,
                known -> {
                    letters += known.length();
                    return new StringBuilder();
                });
    }
}
