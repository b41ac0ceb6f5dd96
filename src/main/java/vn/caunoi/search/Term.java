package vn.caunoi.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of the things that must all be found: a word, a phrase, a document's number. */
sealed interface Term {

    /** As a {@code tsquery} that wants the marks that were typed. */
    String exact(String weights);

    /** As a {@code tsquery} to which marks do not matter. */
    String loose(String weights);

    List<Word> words();

    /** How many words of a text it covers from here on; 0 when it is not here. */
    int covers(List<Word> text, int at, boolean exactly);

    /** A word by itself. */
    record Single(Word word) implements Term {

        @Override
        public String exact(String weights) {
            return Lexemes.quoted(word.lexeme()) + weights;
        }

        @Override
        public String loose(String weights) {
            return Lexemes.quoted(word.folded()) + weights;
        }

        @Override
        public List<Word> words() {
            return List.of(word);
        }

        @Override
        public int covers(List<Word> text, int at, boolean exactly) {
            return same(word, text.get(at), exactly) ? 1 : 0;
        }
    }

    /** Words in quotes (cụm từ): next to each other. */
    record Phrase(List<Word> words) implements Term {

        @Override
        public String exact(String weights) {
            return joined(Word::lexeme, weights, " <-> ");
        }

        @Override
        public String loose(String weights) {
            return joined(Word::folded, weights, " <-> ");
        }

        @Override
        public int covers(List<Word> text, int at, boolean exactly) {
            if (at + words.size() > text.size()) {
                return 0;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!same(words.get(i), text.get(at + i), exactly)) {
                    return 0;
                }
            }
            return words.size();
        }

        private String joined(Function<Word, String> form, String weights, String sign) {
            return words.stream()
                    .map(word -> Lexemes.quoted(form.apply(word)) + weights)
                    .collect(Collectors.joining(sign, "(", ")"));
        }
    }

    /** A document's number: exactly as joined, or loosely all its parts anywhere. */
    record Number(DocumentNumber number) implements Term {

        @Override
        public String exact(String weights) {
            return Lexemes.quoted(number.lexeme()) + weights;
        }

        @Override
        public String loose(String weights) {
            return number.parts().stream()
                    .map(word -> Lexemes.quoted(word.folded()) + weights)
                    .collect(Collectors.joining(" & ", "(", ")"));
        }

        @Override
        public List<Word> words() {
            return number.parts();
        }

        @Override
        public int covers(List<Word> text, int at, boolean exactly) {
            if (!exactly) {
                return words().stream().anyMatch(part -> same(part, text.get(at), false)) ? 1 : 0;
            }
            int end = at + words().size();
            if (end > text.size()) {
                return 0;
            }
            List<Word> here = text.subList(at, end);
            boolean joined = here.stream().skip(1).allMatch(Word::joined);
            return joined
                            && DocumentNumber.isNumber(here)
                            && new DocumentNumber(here).lexeme().equals(number.lexeme())
                    ? words().size()
                    : 0;
        }
    }

    private static boolean same(Word wanted, Word found, boolean exactly) {
        return exactly && wanted.marked()
                ? wanted.exact().equals(found.exact())
                : wanted.folded().equals(found.folded());
    }
}
