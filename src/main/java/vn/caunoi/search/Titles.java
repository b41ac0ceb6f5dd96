package vn.caunoi.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.LocalAddress;

/** Finds by the folded words of titles alone. */
final class Titles {

    private static final int CONSIDERED = 40;
    private static final int COUNTED = 20;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final NewestFirst newest;

    Titles(JdbcClient jdbc, Clock clock, NewestFirst newest) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.newest = newest;
    }

    /**
     * Titles that hold all words, the last perhaps unfinished; those with the typed marks first.
     */
    List<Title> starting(SiteId site, Query unfinished, int most) {
        List<Word> words = unfinished.words();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Word> finished = words.subList(0, words.size() - 1);
        Word last = words.getLast();
        String started = inTitle(Letters.bare(last.written()).toString()) + ":*";
        String match =
                finished.stream()
                                .map(word -> inTitle(word.folded()) + " & ")
                                .collect(Collectors.joining("", "", "(" + started))
                        + (" | " + inTitle(last.folded()) + ")");
        return newest(site, match, CONSIDERED).stream()
                .sorted(Comparator.comparing(title -> !holdsExactly(title, finished)))
                .limit(most)
                .toList();
    }

    /** The newest titles that hold all these words. */
    List<Title> holding(SiteId site, List<String> words, int most) {
        return newest(site, all(words), most);
    }

    /** The newest titles that hold any of these words. */
    List<Title> sharing(SiteId site, List<String> words, int most) {
        return newest(
                site,
                words.stream().map(Titles::inTitle).collect(Collectors.joining(" | ", "(", ")")),
                most);
    }

    /** For each list of words how many titles hold them all; there is no need to count far. */
    List<Integer> count(SiteId site, List<List<String>> lists) {
        String[] matches =
                lists.stream().map(words -> on(site) + all(words)).toArray(String[]::new);
        return jdbc.sql(
                        """
                        select (select count(*) from (
                            select from search.entry
                            where vector @@ cast(wanted.match as tsquery) and %s
                            limit :most) as titles) as holding
                        from unnest(:matches) with ordinality as wanted (match, number)
                        order by number
                        """
                                .formatted(NewestFirst.VISIBLE))
                .param("matches", matches)
                .param("most", COUNTED)
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> row.getInt("holding"))
                .list();
    }

    private List<Title> newest(SiteId site, String match, int most) {
        return newest.read(
                site,
                on(site) + match,
                most,
                """
                select title, href, date from search.entry where %s
                order by date desc, id desc limit :most
                """,
                statement -> statement.query(Titles::title).list());
    }

    private static boolean holdsExactly(Title title, List<Word> words) {
        var there = Word.in(title.title()).stream().map(Word::exact).collect(Collectors.toSet());
        return words.stream().allMatch(word -> !word.marked() || there.contains(word.exact()));
    }

    private static String on(SiteId site) {
        return Filter.NONE.on(site) + " & ";
    }

    private static String all(List<String> words) {
        return words.stream().map(Titles::inTitle).collect(Collectors.joining(" & "));
    }

    private static String inTitle(String word) {
        return Lexemes.quoted(Lexemes.inTitle(word));
    }

    private static Title title(ResultSet row, int number) throws SQLException {
        return new Title(
                row.getString("title"),
                LocalAddress.of(row.getString("href")).orElse("/"),
                row.getObject("date", OffsetDateTime.class).toInstant());
    }
}
