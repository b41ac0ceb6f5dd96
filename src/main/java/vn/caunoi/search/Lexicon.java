package vn.caunoi.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The folded words of all titles (vốn từ), for spelling help; it only ever grows. */
final class Lexicon {

    private final JdbcClient jdbc;

    Lexicon(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void learn(List<Word> words) {
        String[] folded =
                words.stream()
                        .filter(word -> !word.hasDigit())
                        .map(Word::folded)
                        .distinct()
                        .toArray(String[]::new);
        jdbc.sql(
                        """
                        insert into search.word (word)
                        select word from unnest(:words) as title (word)
                        where not exists (select from search.word known where known.word = title.word)
                        """)
                .param("words", folded)
                .update();
    }

    Set<String> words() {
        return jdbc.sql("select distinct word from search.word").query(String.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
