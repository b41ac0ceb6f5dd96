package vn.caunoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SearchProperties {

    private static final String ALPHABET =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

    @Provide
    Arbitrary<String> vietnamese() {
        return Arbitraries.strings()
                .withChars(
                        ALPHABET
                                + ALPHABET.toUpperCase(java.util.Locale.ROOT)
                                + " 0123456789/-.,\"")
                .ofMaxLength(80);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                vietnamese(),
                Arbitraries.strings().ofMaxLength(300),
                Arbitraries.strings().withChars("'\"\\:&|!()<->*@#^=_\0\n%$ aà1").ofMaxLength(300));
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll("vietnamese") String text) {
        for (Word word : Word.typed(text)) {
            assertThat(Letters.folded(word.folded())).isEqualTo(word.folded());
        }
    }

    @Property
    void composedAndDecomposedTextAreTheSame(@ForAll("vietnamese") String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(exact(Word.typed(apart))).isEqualTo(exact(Word.typed(text)));
    }

    @Property
    void aTitleTypedWithoutMarksHighlightsAllOfIt(@ForAll("vietnamese") String title) {
        String bare = Letters.bare(title).toString();
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
        var highlight = new Highlight(Query.of(bare), false);
        int marked =
                highlight.of(composed).stream()
                        .filter(Fragment::marked)
                        .mapToInt(fragment -> Word.in(fragment.text()).size())
                        .sum();
        assertThat(marked).isEqualTo(Word.in(composed).size());
    }

    @Property
    void highlightingChangesNoLetter(
            @ForAll("anything") String text, @ForAll("anything") String typed) {
        for (boolean exactly : new boolean[] {true, false}) {
            List<Fragment> fragments = new Highlight(Query.of(typed), exactly).of(text);
            assertThat(fragments.stream().map(Fragment::text).collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }

    @Property
    void anExcerptIsPartOfTheText(
            @ForAll("anything") String text, @ForAll("anything") String typed) {
        List<Fragment> fragments = new Highlight(Query.of(typed), false).excerpt(text);
        String shown = fragments.stream().map(Fragment::text).collect(Collectors.joining());
        assertThat(text).contains(shown.replaceFirst("^… ", "").replaceFirst(" …$", ""));
    }

    @Property
    void nothingThatIsTypedLeavesItsQuotes(@ForAll("anything") String typed) {
        Query query = Query.of(typed);
        String bare = query.exact().replaceAll("'[=#]?[^'\\\\]*'", "").replace(" & ", "");
        assertThat(bare).isEmpty();
        assertThat(query.typed().length()).isLessThanOrEqualTo(200);
    }

    private static List<String> exact(List<Word> words) {
        return words.stream().map(Word::exact).toList();
    }
}
