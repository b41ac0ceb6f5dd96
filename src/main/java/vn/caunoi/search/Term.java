package vn.caunoi.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of the things that must all be found: a word, a phrase, a document's number. */
sealed interface Term {

    List<Word> words();

    /** What the index must hold where the marks that were typed matter. */
    Stream<String> exact();

    /** What the index must hold where marks do not matter. */
    Stream<String> loose();

    /**
     * What must be seen of the words' places, as a {@code tsquery}; empty when they may lie
     * anywhere.
     */
    default String places(boolean exactly) {
        return "";
    }

    /** How many words of a text it covers from here on; 0 when it is not here. */
    int covers(List<Word> text, int at, boolean exactly);

    /** A word by itself. */
    record Single(Word word) implements Term {

        @Override
        public List<Word> words() {
            return List.of(word);
        }

        @Override
        public Stream<String> exact() {
            return Stream.of(word.lexeme());
        }

        @Override
        public Stream<String> loose() {
            return Stream.of(word.folded());
        }

        @Override
        public int covers(List<Word> text, int at, boolean exactly) {
            return same(word, text.get(at), exactly) ? 1 : 0;
        }
    }

    /** Words in quotes (cụm từ): next to each other. */
    record Phrase(List<Word> words) implements Term {

        @Override
        public Stream<String> exact() {
            return words.stream().map(Word::lexeme);
        }

        @Override
        public Stream<String> loose() {
            return words.stream().map(Word::folded);
        }

        @Override
        public String places(boolean exactly) {
            return (exactly ? exact() : loose())
                    .map(Lexemes::quoted)
                    .collect(Collectors.joining(" <-> ", "(", ")"));
        }

        @Override
        public int covers(List<Word> text, int at, boolean exactly) {
            boolean here =
                    at + words.size() <= text.size()
                            && IntStream.range(0, words.size())
                                    .allMatch(i -> same(words.get(i), text.get(at + i), exactly));
            return here ? words.size() : 0;
        }
    }

    /** A document's number: exactly as joined, or loosely all its parts anywhere. */
    record Number(DocumentNumber number) implements Term {

        @Override
        public List<Word> words() {
            return number.parts();
        }

        @Override
        public Stream<String> exact() {
            return Stream.of(number.lexeme());
        }

        @Override
        public Stream<String> loose() {
            return words().stream().map(Word::folded);
        }

        @Override
        public int covers(List<Word> text, int at, boolean exactly) {
            if (!exactly) {
                return words().stream().anyMatch(part -> same(part, text.get(at), false)) ? 1 : 0;
            }
            int end = at + words().size();
            return end <= text.size() && isHere(text.subList(at, end)) ? words().size() : 0;
        }

        private boolean isHere(List<Word> words) {
            return words.stream().skip(1).allMatch(Word::joined)
                    && DocumentNumber.isNumber(words)
                    && new DocumentNumber(words).lexeme().equals(number.lexeme());
        }
    }

    private static boolean same(Word wanted, Word found, boolean exactly) {
        return exactly && wanted.marked()
                ? wanted.exact().equals(found.exact())
                : wanted.folded().equals(found.folded());
    }
}
