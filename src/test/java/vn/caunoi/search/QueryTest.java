package vn.caunoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void wordsAreWantedWithTheMarksThatWereTyped() {
        Query query = Query.of("chi bộ dang");
        assertThat(query.exact()).isEqualTo("'chi' & '=bô5' & 'dang'");
        assertThat(query.loose()).isEqualTo("'chi' & 'bo' & 'dang'");
        assertThat(query.isExacting()).isTrue();
    }

    @Test
    void wordsWithoutMarksAskForNoMore() {
        assertThat(Query.of("chi bo dang").isExacting()).isFalse();
    }

    @Test
    void quotesMakeAPhraseAndALoneQuoteNothing() {
        assertThat(Query.of("\"cải cách\" huyện").phrases(false)).isEqualTo("('cai' <-> 'cach')");
        assertThat(Query.of("“cải cách” huyện").phrases(true)).isEqualTo("('=cai3' <-> '=cach1')");
        assertThat(Query.of("\"cải cách huyện").phrases(false)).isEmpty();
        assertThat(Query.of("\"\"\"").isEmpty()).isTrue();
    }

    @Test
    void aDocumentsNumberIsOneThingAndItsParts() {
        Query query = Query.of("Quyết định 012/2026/QĐ-UBND");
        assertThat(query.namesDocument()).isTrue();
        assertThat(query.exact()).contains("'#12/2026/qd/ubnd'");
        assertThat(query.loose()).contains("'012' & '2026' & 'qd' & 'ubnd'");
    }

    @Test
    void hyphensAloneMakeNoNumber() {
        assertThat(Query.of("Hải Dương - Hải Phòng, QĐ-UBND").namesDocument()).isFalse();
    }

    @Test
    void whatIsLongIsCutAndWhatCannotBeSeenIsLeftOut() {
        assertThat(Query.of("a".repeat(10_000)).typed()).hasSize(200);
        assertThat(Query.of(" chi\u0000\u0007\n bộ\u200B ").typed())
                .isEqualTo("chi bộ\u200B".strip());
    }
}
