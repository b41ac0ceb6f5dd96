package vn.caunoi.search;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a mistyped folded word may have meant (sửa chính tả), likeliest first. */
final class Respelling {

    private static final int MOST = 40;
    private static final int LONG = 6;
    private static final Pattern AFTER_FIRST_VOWEL =
            Pattern.compile("(?<=[aeiouy]\\w{0,9})[sfrxjz]");
    private static final Pattern TWICE = Pattern.compile("([adeo])\\1");

    private final Set<String> known;

    Respelling(Set<String> known) {
        this.known = known;
    }

    /** Known words in its place: one, or two where a space was left out. */
    List<List<String>> of(String word) {
        var meanings = new LinkedHashSet<List<String>>();
        Stream.of(Letters.folded(withoutKeys(word)))
                .filter(known::contains)
                .map(List::of)
                .forEach(meanings::add);
        split(word).forEach(meanings::add);
        near(word).map(List::of).forEach(meanings::add);
        meanings.remove(List.of(word));
        return meanings.stream().limit(MOST).toList();
    }

    /** Takes away the Telex and VNI keys of an input method that was off: "ddawng" is "dang". */
    static String withoutKeys(String word) {
        String letters = word.replaceAll("\\d", "");
        String single = TWICE.matcher(letters).replaceAll("$1");
        return AFTER_FIRST_VOWEL.matcher(single).replaceAll("").replaceAll("(?<=[aou])w", "");
    }

    private Stream<List<String>> split(String word) {
        return IntStream.range(1, word.length())
                .mapToObj(at -> List.of(word.substring(0, at), word.substring(at)))
                .filter(known::containsAll);
    }

    private Stream<String> near(String word) {
        int reach = word.length() < LONG ? 1 : 2;
        record Near(String word, int distance) {}
        return known.stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= reach)
                .map(other -> new Near(other, distance(word, other)))
                .filter(near -> near.distance() <= reach)
                .sorted(Comparator.comparing(Near::distance).thenComparing(Near::word))
                .map(Near::word);
    }

    /** How many letters must be changed, added, left out or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int cheapest(int[][] steps, String one, String other, int i, int j) {
        char letter = one.charAt(i - 1);
        char wanted = other.charAt(j - 1);
        int changed = steps[i - 1][j - 1] + (letter == wanted ? 0 : 1);
        int cheapest = Math.min(changed, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && letter == other.charAt(j - 2) && wanted == one.charAt(i - 2);
        return swapped ? Math.min(cheapest, steps[i - 2][j - 2] + 1) : cheapest;
    }
}
