package vn.caunoi.search;

import java.util.stream.Collectors;

/** Names as they stand in an address: "Tin bài" is {@code tin-bai}. */
final class Slugs {

    private Slugs() {}

    static String of(String name) {
        return Word.typed(name).stream()
                .map(word -> Letters.bare(word.written()))
                .collect(Collectors.joining("-"));
    }
}
