package vn.caunoi.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Formats;

/**
 * What the index holds of an entry (từ khóa chỉ mục), as the text of a PostgreSQL {@code tsvector}.
 * Every word is there folded; the first letter of a lexeme says when it is something else:
 *
 * <ul>
 *   <li>{@code =} a word with its marks,
 *   <li>{@code #} a document's number or a stretch of it,
 *   <li>{@code ^} a word of the title,
 *   <li>{@code @} what one can narrow a search to: site, kind, section, year.
 * </ul>
 */
final class Lexemes {

    static final char TITLE = 'A';
    static final char SUMMARY = 'B';

    private static final char BODY = 'D';
    private static final int BETWEEN_PARTS = 10;
    private static final int LAST_POSITION = 16_000;
    private static final int LONGEST = 300_000;

    private final Map<String, StringBuilder> places = new LinkedHashMap<>();
    private int position = 1;
    private int length;

    /** All that an entry is found by. */
    static String of(Entry entry) {
        var lexemes = new Lexemes();
        lexemes.mark(site(entry.site()));
        lexemes.mark(kind(Slugs.of(entry.kind())));
        lexemes.mark(section(entry.section()));
        lexemes.mark(year(entry.date().atZone(Formats.ZONE).getYear()));
        List<Word> title = Word.in(entry.title());
        title.forEach(word -> lexemes.mark("^" + word.folded()));
        lexemes.write(title, TITLE);
        lexemes.write(Word.in(entry.summary()), SUMMARY);
        lexemes.write(Word.in(entry.text()), BODY);
        return lexemes.toString();
    }

    /** The little that hits are put in order by. */
    static String forRanking(Entry entry) {
        var lexemes = new Lexemes();
        lexemes.write(Word.in(entry.title()), TITLE);
        lexemes.write(Word.in(entry.summary()), SUMMARY);
        return lexemes.toString();
    }

    static String site(SiteId site) {
        return "@site " + site.value();
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

    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    @Override
    public String toString() {
        var text = new StringBuilder(length + places.size() * 4);
        places.forEach((lexeme, at) -> text.append(quoted(lexeme)).append(at).append(' '));
        return text.toString();
    }

    private void write(List<Word> words, char weight) {
        for (int i = 0; i < words.size(); i++) {
            if (position > LAST_POSITION || length > LONGEST) {
                return;
            }
            write(words, i, weight);
            position++;
        }
        position += BETWEEN_PARTS;
    }

    private void write(List<Word> words, int at, char weight) {
        Word word = words.get(at);
        add(word.folded(), weight);
        if (word.marked()) {
            add(word.lexeme(), weight);
        }
        List<Word> run = word.joined() ? List.of() : DocumentNumber.run(words, at);
        if (DocumentNumber.isNumber(run)) {
            new DocumentNumber(run).stretches().forEach(number -> add(number.lexeme(), weight));
        }
    }

    private void add(String lexeme, char weight) {
        StringBuilder at = places.computeIfAbsent(lexeme, key -> new StringBuilder());
        at.append(at.isEmpty() ? ':' : ',').append(position);
        if (weight != BODY) {
            at.append(weight);
        }
        length += lexeme.length() + 6;
    }

    private void mark(String lexeme) {
        places.computeIfAbsent(lexeme, key -> new StringBuilder());
        length += lexeme.length();
    }
}
