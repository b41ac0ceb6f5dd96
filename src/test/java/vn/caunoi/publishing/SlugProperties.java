package vn.caunoi.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SlugProperties {

    @Property
    void whateverTheWordsTheSlugIsValid(@ForAll @StringLength(max = 400) String words) {
        assertThat(Slug.of(words).value()).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeBetween(1, 90);
    }

    @Property
    void aSlugIsItsOwnSlug(@ForAll @StringLength(max = 400) String words) {
        Slug slug = Slug.of(words);
        assertThat(Slug.of(slug.value())).isEqualTo(slug);
    }

    @Property
    void composedAndDecomposedLettersAreTheSame(@ForAll @StringLength(max = 60) String words) {
        assertThat(Slug.of(Normalizer.normalize(words, Normalizer.Form.NFD)))
                .isEqualTo(Slug.of(Normalizer.normalize(words, Normalizer.Form.NFC)));
    }

    @Property
    void numbersKeepBearersOfOneNameApart(
            @ForAll @StringLength(max = 200) String words,
            @ForAll @IntRange(min = 2, max = 9_999) int one,
            @ForAll @IntRange(min = 2, max = 9_999) int other) {
        Slug slug = Slug.of(words);
        assertThat(slug.numbered(one).equals(slug.numbered(other))).isEqualTo(one == other);
        assertThat(slug.behind("trang").value()).startsWith("trang-");
    }

    @Example
    void vietnameseLosesItsMarksAndNothingElse() {
        assertThat(Slug.of("Đảng ủy xã: “Nâng cao” chất lượng – quý 3/2026?").value())
                .isEqualTo("dang-uy-xa-nang-cao-chat-luong-quy-3-2026");
        assertThat(Slug.of("???").value()).isEqualTo("bai");
    }

    @Example
    void nonsenseIsNoSlug() {
        for (String nonsense : new String[] {"", "-a", "a-", "a--b", "A", "đ", "a/b", "a.xml"}) {
            assertThatThrownBy(() -> new Slug(nonsense))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
