package vn.caunoi.dossiers;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.web.components.Choice;

/**
 * What the list of dossiers is narrowed to (bộ lọc hồ sơ). What cannot be a filter is none; every
 * value reaches the database as a parameter.
 *
 * @param code a part of the code or internal number
 * @param month in which it was lodged or received
 */
record DossierFilter(
        String code,
        @Nullable DossierState state,
        String field,
        @Nullable YearMonth month,
        @Nullable Term term,
        @Nullable Suspicion doubt) {

    static final String CODE = "ma";
    static final String STATE = "trang-thai";
    static final String FIELD = "linh-vuc";
    static final String MONTH = "thang";
    static final String TERM = "han";
    static final String DOUBT = "nghi-van";

    private static final int LONGEST = 100;

    /** How the dossier stands to its due day. */
    enum Term {
        OVERDUE("qua-han", "Đang quá hạn", "s.state in (2, 4) and s.due_on < :today"),
        SOON("sap-den", "Sắp đến hạn", "s.state in (2, 4) and s.due_on between :today and :soon"),
        LATE("tre", "Đã có kết quả, trễ hạn", "s.finished_on > s.due_on"),
        WAITING("cho", "Đang chờ công dân", "s.state in (5, 6)");

        private final String code;
        private final String label;
        private final String sql;

        Term(String code, String label, String sql) {
            this.code = code;
            this.label = label;
            this.sql = sql;
        }
    }

    /** A doubt, or any. */
    record Suspicion(int bits, String code) {

        static final Suspicion ANY = new Suspicion(-1, "co");

        static Optional<Suspicion> read(String code) {
            return code.equals(ANY.code)
                    ? Optional.of(ANY)
                    : Arrays.stream(Doubt.values())
                            .filter(doubt -> code(doubt).equals(code))
                            .map(doubt -> new Suspicion(doubt.bit(), code))
                            .findFirst();
        }

        static String code(Doubt doubt) {
            return Integer.toString(doubt.bit());
        }
    }

    static DossierFilter of(Function<String, @Nullable String> typed) {
        String state = cut(typed.apply(STATE));
        String term = cut(typed.apply(TERM));
        return new DossierFilter(
                DossierCode.normal(cut(typed.apply(CODE))),
                state.matches("[1-9]|10") ? DossierState.of(Integer.parseInt(state)) : null,
                cut(typed.apply(FIELD)),
                month(cut(typed.apply(MONTH))),
                Arrays.stream(Term.values())
                        .filter(each -> each.code.equals(term))
                        .findFirst()
                        .orElse(null),
                Suspicion.read(cut(typed.apply(DOUBT))).orElse(null));
    }

    static List<Choice> states() {
        return all(
                Arrays.stream(DossierState.values())
                        .map(state -> Choice.of(Integer.toString(state.number()), state.label()))
                        .toList());
    }

    static List<Choice> terms() {
        return all(
                Arrays.stream(Term.values())
                        .map(term -> Choice.of(term.code, term.label))
                        .toList());
    }

    static List<Choice> doubts() {
        List<Choice> doubts =
                new ArrayList<>(List.of(Choice.of(Suspicion.ANY.code, "Có điểm nghi vấn")));
        Arrays.stream(Doubt.values())
                .map(doubt -> Choice.of(Suspicion.code(doubt), doubt.sentence()))
                .forEach(doubts::add);
        return all(doubts);
    }

    /** To choose from, or not to choose. */
    static List<Choice> all(List<Choice> some) {
        List<Choice> all = new ArrayList<>(List.of(Choice.of("", "Tất cả")));
        all.addAll(some);
        return all;
    }

    boolean isEmpty() {
        return query().isEmpty();
    }

    String typed(String name) {
        return query().getOrDefault(name, "");
    }

    /** The address of a page of the list that starts at this path. */
    String address(String path, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        query().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        if (page > 1) {
            address.queryParam("trang", page);
        }
        return address.encode().buildAndExpand(query()).toUriString();
    }

    /** Conditions of SQL on {@code dossiers.standing s}. */
    String sql() {
        List<String> conditions =
                new ArrayList<>(List.of("s.receiving_unit = :unit", "s.known_until = 'infinity'"));
        if (!code.isEmpty()) {
            conditions.add("strpos(s.code, :code) > 0");
        }
        if (state != null) {
            conditions.add("s.state = :state");
        }
        if (!field.isEmpty()) {
            conditions.add("s.field = :field");
        }
        if (month != null) {
            conditions.add("s.registered_on >= :first and s.registered_on < :afterLast");
        }
        if (term != null) {
            conditions.add(term.sql);
        }
        if (doubt != null) {
            conditions.add("s.doubts & :doubts <> 0");
        }
        return String.join(" and ", conditions);
    }

    /** The parameters of the conditions, but for unit and days. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("code", code);
        parameters.put("field", field);
        if (state != null) {
            parameters.put("state", state.number());
        }
        if (month != null) {
            parameters.put("first", month.atDay(1));
            parameters.put("afterLast", month.plusMonths(1).atDay(1));
        }
        if (doubt != null) {
            parameters.put("doubts", doubt.bits());
        }
        return parameters;
    }

    private Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(CODE, code);
        query.put(STATE, state == null ? "" : Integer.toString(state.number()));
        query.put(FIELD, field);
        query.put(MONTH, month == null ? "" : month.toString());
        query.put(TERM, term == null ? "" : term.code);
        query.put(DOUBT, doubt == null ? "" : doubt.code());
        query.values().removeIf(String::isEmpty);
        return query;
    }

    private static @Nullable YearMonth month(String typed) {
        try {
            return typed.matches("[0-9]{4}-[0-9]{2}") ? YearMonth.parse(typed) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String cut(@Nullable String typed) {
        String clean = typed == null ? "" : typed.replace("\0", "").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }
}
