package vn.caunoi.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.units.SiteId;

/**
 * Guesses what a query that finds nothing meant: words that no title knows are replaced by known
 * ones that are spelt nearly so; of all such queries the one that most titles answer is proposed.
 */
final class Guessing {

    private static final int LONGEST_QUERY = 10;
    private static final int MOST_VARIANTS = 120;
    private static final int MOST_SIMILAR = 3;
    private static final int LOOKED_THROUGH = 300;

    private final SiteId site;
    private final Titles titles;
    private final Set<String> known;

    Guessing(SiteId site, Titles titles, Set<String> known) {
        this.site = site;
        this.titles = titles;
        this.known = known;
    }

    Guess about(Query query) {
        List<String> words = query.words().stream().map(Word::folded).distinct().toList();
        if (words.isEmpty() || words.size() > LONGEST_QUERY) {
            return Guess.NONE;
        }
        List<List<String>> variants = variants(words);
        List<Integer> answers = variants.isEmpty() ? List.of() : titles.count(site, variants);
        int most = answers.stream().mapToInt(Integer::intValue).max().orElse(0);
        return most == 0
                ? new Guess(null, sharingMost(words))
                : instead(variants.get(answers.indexOf(most)));
    }

    private Guess instead(List<String> words) {
        List<Title> similar = titles.holding(site, words, MOST_SIMILAR);
        return new Guess(asWritten(words, similar.getFirst()), similar);
    }

    /** The words with the marks that they have in a title. */
    private static String asWritten(List<String> words, Title title) {
        Map<String, String> written = new HashMap<>();
        for (Word word : Word.in(title.title())) {
            written.putIfAbsent(word.folded(), word.written().toLowerCase(Locale.ROOT));
        }
        return words.stream()
                .map(word -> written.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    private List<Title> sharingMost(List<String> words) {
        var shared = new HashMap<Title, Integer>();
        for (Title title : titles.sharing(site, words, LOOKED_THROUGH)) {
            var there =
                    Word.in(title.title()).stream().map(Word::folded).collect(Collectors.toSet());
            int count = (int) words.stream().filter(there::contains).count();
            if (count * 2 >= words.size()) {
                shared.put(title, count);
            }
        }
        return shared.entrySet().stream()
                .sorted(
                        Map.Entry.<Title, Integer>comparingByValue()
                                .thenComparing(entry -> entry.getKey().date())
                                .reversed())
                .map(Map.Entry::getKey)
                .limit(MOST_SIMILAR)
                .toList();
    }

    /** Each query that is nearly this one; one word of it is replaced when all are known. */
    private List<List<String>> variants(List<String> words) {
        if (!known.containsAll(words)) {
            return words.stream()
                    .reduce(List.of(List.of()), this::orReplaced, (one, other) -> other);
        }
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(i -> replaced(words, i))
                .limit(MOST_VARIANTS)
                .toList();
    }

    /**
     * Lengthens each beginning by the word, or by all that it may have meant when it is unknown.
     */
    private List<List<String>> orReplaced(List<List<String>> beginnings, String word) {
        List<List<String>> ends =
                known.contains(word) ? List.of(List.of(word)) : new Respelling(known).of(word);
        return beginnings.stream()
                .flatMap(beginning -> ends.stream().map(end -> joined(beginning, end)))
                .limit(MOST_VARIANTS)
                .toList();
    }

    private Stream<List<String>> replaced(List<String> words, int at) {
        List<String> before = words.subList(0, at);
        List<String> after = words.subList(at + 1, words.size());
        return new Respelling(known)
                .of(words.get(at)).stream().map(end -> joined(joined(before, end), after));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
