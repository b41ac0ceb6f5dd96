package vn.caunoi.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The little that hits are put in order by: the words of title (A) and summary (B) where they
 * stand, as the text of a PostgreSQL {@code tsvector}.
 */
final class RankVector {

    static final char TITLE = 'A';
    static final char SUMMARY = 'B';

    private static final int MOST_WORDS = 100;
    private static final int BETWEEN = 10;

    private final Map<String, StringBuilder> places = new LinkedHashMap<>();
    private int position = 1;

    static RankVector of(Entry entry) {
        var vector = new RankVector();
        vector.write(Word.in(entry.title()), TITLE);
        vector.position += BETWEEN;
        vector.write(Word.in(entry.summary()), SUMMARY);
        return vector;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        places.forEach((lexeme, at) -> text.append(Lexemes.quoted(lexeme)).append(at).append(' '));
        return text.toString();
    }

    private void write(List<Word> words, char weight) {
        for (Word word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
            add(word.folded(), weight);
            if (word.marked()) {
                add(word.lexeme(), weight);
            }
            position++;
        }
    }

    private void add(String lexeme, char weight) {
        StringBuilder at = places.computeIfAbsent(lexeme, key -> new StringBuilder());
        at.append(at.isEmpty() ? ':' : ',').append(position).append(weight);
    }
}
