package vn.caunoi.statistics.pages;

import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.procedures.Channel;
import vn.caunoi.statistics.Breakdown;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/** What the parts of the figures are called (tên gọi). */
@Component
class Names {

    static final Comparator<String> ORDER = Collator.getInstance(Locale.of("vi"))::compare;

    private final JdbcClient jdbc;
    private final Units units;

    Names(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    Map<String, String> of(Breakdown by, Collection<String> codes) {
        return switch (by) {
            case FIELD -> each(codes, Function.identity());
            case UNIT -> each(codes, code -> unit(new UnitId(Long.parseLong(code))));
            case CHANNEL -> each(codes, Names::channel);
            case PROCEDURE -> procedureNames(codes);
            case NONE, MATTER -> Map.of();
        };
    }

    String unit(UnitId unit) {
        return units.nameOf(unit);
    }

    private Map<String, String> procedureNames(Collection<String> codes) {
        Map<String, ProcedureName> known = procedures(codes);
        return each(
                codes,
                code ->
                        code.isEmpty()
                                ? "Không rõ thủ tục"
                                : known.containsKey(code)
                                        ? code + " " + known.get(code).name()
                                        : code);
    }

    /** By code; a code that stands in no catalogue has no name. */
    Map<String, ProcedureName> procedures(Collection<String> codes) {
        return jdbc
                .sql("select code, name, sensitive from procedures.procedure where code = any(?)")
                .param(codes.toArray(String[]::new))
                .query(ProcedureName.class)
                .list()
                .stream()
                .collect(Collectors.toMap(ProcedureName::code, Function.identity()));
    }

    /** The codes of procedures, or the fields that have no others, which would tell of persons. */
    Set<String> sensitive(Breakdown by) {
        return switch (by) {
            case FIELD ->
                    first(
                            """
                            select field from procedures.procedure
                            group by field having bool_and(sensitive)
                            """);
            case PROCEDURE -> first("select code from procedures.procedure where sensitive");
            case UNIT, CHANNEL, MATTER, NONE -> Set.of();
        };
    }

    private Set<String> first(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getString(1)).set();
    }

    /** The field of a procedure that stands in a catalogue. */
    Optional<String> fieldOf(String procedure) {
        return jdbc.sql("select field from procedures.procedure where code = ?")
                .param(procedure)
                .query((row, _) -> row.getString("field"))
                .optional();
    }

    boolean isSensitive(String procedure) {
        return procedures(List.of(procedure)).values().stream().anyMatch(ProcedureName::sensitive);
    }

    private static String channel(String number) {
        return Arrays.stream(Channel.values())
                .filter(one -> Integer.toString(one.number()).equals(number))
                .findFirst()
                .map(Channel::label)
                .orElse(number);
    }

    private static Map<String, String> each(
            Collection<String> codes, Function<String, String> name) {
        return codes.stream().collect(Collectors.toMap(Function.identity(), name));
    }
}
