package vn.caunoi.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That the tables of a room keep people and what they think, said or are worth apart. */
public final class Separation {

    /** Columns that tell who somebody is, or lead to it. */
    static final Pattern PERSON =
            Pattern.compile(
                    "(.*_)?(member|person|seat|author|signer|signature|signed|contributor|voter"
                            + "|speaker|account|device|session|address|network|email|phone|mark"
                            + "|by|who)");

    /** Columns that tell what somebody thinks, said, chose or is worth, or how long they spoke. */
    private static final Pattern OPINION =
            Pattern.compile(
                    "(.*_)?(text|body|opinion|contribution|answer|choice|words|facts|comment"
                            + "|remark|note|score|grade|points|rating|seconds|duration|spoke)");

    private final String schema;
    private final Set<String> excepted;
    private final Map<String, Set<String>> columns = new TreeMap<>();

    /**
     * @param excepted tables that may join them, as their rows go
     */
    public Separation(JdbcClient jdbc, String schema, Set<String> excepted) {
        this.schema = schema;
        this.excepted = excepted;
        jdbc.sql(
                        """
                        select table_name, column_name from information_schema.columns
                        where table_schema = :schema
                          and table_name not like 'flyway_schema_history%'
                        """)
                .param("schema", schema)
                .query(
                        row -> {
                            columns.computeIfAbsent(row.getString(1), _ -> new TreeSet<>())
                                    .add(row.getString(2));
                        });
    }

    public Set<String> tables() {
        return columns.keySet();
    }

    public void mustHoldInEachTable() {
        columns.forEach(
                (table, names) -> {
                    if (!excepted.contains(table) && has(names, PERSON)) {
                        assertThat(names.stream().filter(name -> OPINION.matcher(name).matches()))
                                .as("columns beside a person in %s.%s", schema, table)
                                .isEmpty();
                    }
                });
    }

    /**
     * A second table that shares such a key would say of the first whose it is.
     *
     * @param harmless keys that both may share
     */
    public void mustHoldBetweenTables(String... harmless) {
        List<String> ofPeople = tables(PERSON);
        for (String opinions : tables(OPINION)) {
            for (String people : ofPeople) {
                Set<String> shared = new TreeSet<>(columns(opinions));
                shared.retainAll(columns(people));
                assertThat(shared)
                        .as("what %s.%s and %s share", schema, opinions, people)
                        .isSubsetOf(harmless);
            }
        }
    }

    private List<String> tables(Pattern kind) {
        return columns.keySet().stream()
                .filter(table -> !excepted.contains(table))
                .filter(table -> has(columns(table), kind))
                .toList();
    }

    private Set<String> columns(String table) {
        return columns.getOrDefault(table, Set.of());
    }

    private static boolean has(Set<String> names, Pattern kind) {
        return names.stream().anyMatch(name -> kind.matcher(name).matches());
    }
}
