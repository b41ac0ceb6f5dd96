package vn.caunoi.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Marks what was looked for in a text (tô đậm), in the text's own spelling.
 *
 * @param exactly whether the marks that were typed must be there
 */
record Highlight(Query query, boolean exactly) {

    private static final int EXCERPT = 45;
    private static final int BEFORE_HIT = 8;
    private static final int LOOKED_THROUGH = 30_000;

    /** The whole text; its fragments joined are the text again. */
    List<Fragment> of(String text) {
        List<Word> words = Word.in(text);
        return fragments(text, words, hits(words), 0, text.length());
    }

    /** As much of the text as it takes to show the hits, or its beginning when there is none. */
    List<Fragment> excerpt(String text) {
        String looked = text.substring(0, Math.min(text.length(), LOOKED_THROUGH));
        List<Word> words = Word.in(looked);
        if (words.size() <= EXCERPT) {
            return fragments(looked, words, hits(words), 0, looked.length());
        }
        BitSet hits = hits(words);
        int from = Math.max(0, densest(words, hits) - BEFORE_HIT);
        int to = Math.min(words.size(), from + EXCERPT);
        var excerpt = new ArrayList<Fragment>();
        if (from > 0) {
            excerpt.add(new Fragment("… ", false));
        }
        int end = to == words.size() ? looked.length() : words.get(to - 1).end();
        excerpt.addAll(fragments(looked, words, hits, words.get(from).start(), end));
        if (end < text.length()) {
            excerpt.add(new Fragment(" …", false));
        }
        return excerpt;
    }

    boolean hits(String text) {
        return !hits(Word.in(text)).isEmpty();
    }

    private BitSet hits(List<Word> words) {
        var hits = new BitSet();
        for (int at = 0; at < words.size(); at++) {
            for (Term term : query.terms()) {
                hits.set(at, at + term.covers(words, at, exactly));
            }
        }
        return hits;
    }

    /** The first hit of the stretch that holds the most different words that were looked for. */
    private static int densest(List<Word> words, BitSet hits) {
        int densest = 0;
        int most = 0;
        for (int from = hits.nextSetBit(0); from >= 0; from = hits.nextSetBit(from + 1)) {
            int end = Math.min(words.size(), from + EXCERPT - BEFORE_HIT);
            int different =
                    (int)
                            hits.get(from, end).stream()
                                    .mapToObj(words.subList(from, end)::get)
                                    .map(Word::folded)
                                    .distinct()
                                    .count();
            if (different > most) {
                most = different;
                densest = from;
            }
        }
        return densest;
    }

    /** From one letter to another; marked words next to each other become one mark. */
    private static List<Fragment> fragments(
            String text, List<Word> words, BitSet hits, int from, int to) {
        var fragments = new ArrayList<Fragment>();
        int done = from;
        for (int first = hits.nextSetBit(0); first >= 0; ) {
            int last = lastOfMark(text, words, hits, first);
            int start = words.get(first).start();
            int end = words.get(last).end();
            if (start >= from && end <= to) {
                add(fragments, text.substring(done, start), false);
                add(fragments, text.substring(start, end), true);
                done = end;
            }
            first = hits.nextSetBit(last + 1);
        }
        add(fragments, text.substring(done, to), false);
        return fragments;
    }

    private static int lastOfMark(String text, List<Word> words, BitSet hits, int first) {
        int last = first;
        while (hits.get(last + 1) && together(text, words.get(last), words.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean together(String text, Word one, Word next) {
        return next.joined() || text.substring(one.end(), next.start()).isBlank();
    }

    private static void add(List<Fragment> fragments, String text, boolean marked) {
        if (!text.isEmpty()) {
            fragments.add(new Fragment(text, marked));
        }
    }
}
