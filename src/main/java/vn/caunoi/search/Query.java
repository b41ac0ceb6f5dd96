package vn.caunoi.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for (câu tìm): every term must be found. Nothing that is typed is a mistake:
 * what is neither letter nor digit only parts words, and paired quotes make a phrase.
 *
 * @param typed as shown again in the search box
 */
record Query(String typed, List<Term> terms) {

    private static final int LONGEST = 200;
    private static final Pattern NOT_SHOWN =
            Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cs}\\p{Co}\\p{Cn}]+");
    private static final Pattern QUOTE = Pattern.compile("[\"“”„«»]");

    static Query of(String typed) {
        String seen = NOT_SHOWN.matcher(typed).replaceAll(" ").strip();
        String composed = Normalizer.normalize(seen, Normalizer.Form.NFC);
        String cut = composed.substring(0, Math.min(composed.length(), LONGEST));
        return new Query(cut, terms(cut));
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    List<Word> words() {
        return terms.stream().flatMap(term -> term.words().stream()).toList();
    }

    /** As a {@code tsquery} that wants the marks that were typed, and numbers whole. */
    String exact() {
        return all(terms.stream().flatMap(Term::exact));
    }

    String loose() {
        return all(terms.stream().flatMap(Term::loose));
    }

    /**
     * Whether marks or a number were typed, so that {@link #exact} says more than {@link #loose}.
     */
    boolean isExacting() {
        return !exact().equals(loose());
    }

    /** As a {@code tsquery} that phrases must answer; empty when there is none. */
    String phrases(boolean exactly) {
        return terms.stream()
                .map(term -> term.places(exactly))
                .filter(places -> !places.isEmpty())
                .collect(Collectors.joining(" & "));
    }

    boolean namesDocument() {
        return terms.stream().anyMatch(Term.Number.class::isInstance);
    }

    /** Words alone: whatever holds them loosely is found. */
    boolean isPlain() {
        return terms.stream().allMatch(Term.Single.class::isInstance);
    }

    /** All words, in the title, as a {@code tsquery} on a {@link RankVector}. */
    String inTitle(boolean exactly) {
        return ranking(exactly, ":" + RankVector.TITLE, " & ");
    }

    /** All words, in the title, one after the other. */
    String inTitleTogether(boolean exactly) {
        return ranking(exactly, ":" + RankVector.TITLE, " <-> ");
    }

    /** Any of the words, for a rank by how many of them there are. */
    String anywhere(boolean exactly) {
        return ranking(exactly, "", " | ");
    }

    private String ranking(boolean exactly, String weight, String sign) {
        return words().stream()
                .map(word -> Lexemes.quoted(exactly ? word.lexeme() : word.folded()) + weight)
                .collect(Collectors.joining(sign));
    }

    private static String all(Stream<String> lexemes) {
        return lexemes.distinct().map(Lexemes::quoted).collect(Collectors.joining(" & "));
    }

    private static List<Term> terms(String text) {
        var terms = new ArrayList<Term>();
        String[] stretches = QUOTE.split(text, -1);
        for (int i = 0; i < stretches.length; i++) {
            List<Word> words = Word.in(stretches[i]);
            boolean quoted = i % 2 == 1 && i < stretches.length - 1;
            if (quoted && words.size() > 1) {
                terms.add(new Term.Phrase(words));
            } else {
                addEach(words, terms);
            }
        }
        return List.copyOf(terms);
    }

    private static void addEach(List<Word> words, List<Term> terms) {
        for (int at = 0; at < words.size(); ) {
            List<Word> run = DocumentNumber.run(words, at);
            if (DocumentNumber.isNumber(run)) {
                terms.add(new Term.Number(new DocumentNumber(run)));
            } else {
                run.forEach(word -> terms.add(new Term.Single(word)));
            }
            at += run.size();
        }
    }
}
