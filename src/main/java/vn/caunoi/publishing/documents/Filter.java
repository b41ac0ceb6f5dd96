package vn.caunoi.publishing.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.units.SiteId;

/**
 * What a list of documents is narrowed to (bộ lọc). What cannot be a filter is none; every value
 * reaches the database as a parameter.
 *
 * @param words of the text or of the number, whole or in parts
 * @param standing of the office's list: nhap, dang, go, or empty
 */
record Filter(
        String words,
        String kind,
        String body,
        String field,
        @Nullable Integer year,
        @Nullable EffectState effect,
        String standing) {

    static final String WORDS = "tu";
    static final String YEAR = "nam";
    static final String EFFECT = "hieu-luc";
    static final String STANDING = "tinh-trang";

    private static final Pattern A_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 200;

    private static final String ENDED =
            """
            d.id in (select c.document from publishing.document_change c where c.site = :site
              and c.kind in ('REPLACES', 'REPEALS') and c.since <= :today and c.known_since <= :now)
            """;
    private static final String AMENDED =
            """
            d.id in (select c.document from publishing.document_change c where c.site = :site
              and c.kind = 'AMENDS' and c.since <= :today and c.known_since <= :now)
            """;

    /** Conditions of SQL on {@code publishing.document d}, and their parameters. */
    record Where(String sql, Map<String, Object> parameters) {}

    /** From the parameters of an address. */
    static Filter of(Function<String, @Nullable String> typed) {
        String year = cut(typed.apply(YEAR));
        return new Filter(
                cut(typed.apply(WORDS)),
                DocumentKind.of(cut(typed.apply(Item.KIND.code())))
                        .map(DocumentKind::code)
                        .orElse(""),
                cut(typed.apply(Item.BODY.code())),
                cut(typed.apply(Item.FIELD.code())),
                A_YEAR.matcher(year).matches() ? Integer.valueOf(year) : null,
                EffectState.of(cut(typed.apply(EFFECT))).orElse(null),
                cut(typed.apply(STANDING)));
    }

    boolean isEmpty() {
        return query().isEmpty();
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

    String yearTyped() {
        return year == null ? "" : year.toString();
    }

    String effectTyped() {
        return effect == null ? "" : effect.code();
    }

    /** What readers may see of this. */
    Where published(SiteId site, Clock clock) {
        return where(site, clock, "d.state = 'PUBLISHED' and d.published_at <= :now");
    }

    /** What the office sees of this. */
    Where all(SiteId site, Clock clock) {
        return where(
                site,
                clock,
                switch (standing) {
                    case "nhap" -> "d.state = 'DRAFT'";
                    case "dang" -> "d.state = 'PUBLISHED'";
                    case "go" -> "d.state = 'WITHDRAWN'";
                    default -> "true";
                });
    }

    private Where where(SiteId site, Clock clock, String standingSql) {
        var conditions = new ArrayList<>(List.of("d.site = :site", standingSql));
        var parameters = new HashMap<String, Object>();
        parameters.put("site", site.value());
        parameters.put("now", OffsetDateTime.now(clock));
        parameters.put("today", LocalDate.now(clock));
        equal("kind", kind, conditions, parameters);
        equal("body", body, conditions, parameters);
        equal("field", field, conditions, parameters);
        if (year != null) {
            conditions.add("d.issued >= :first and d.issued < :afterLast");
            parameters.put("first", LocalDate.of(year, 1, 1));
            parameters.put("afterLast", LocalDate.of(year + 1, 1, 1));
        }
        wordsTyped()
                .ifPresent(
                        all -> {
                            all.add(Particulars.mark(site));
                            conditions.add("d.words @> cast(:words as text[])");
                            parameters.put("words", all.toArray(String[]::new));
                        });
        if (effect != null) {
            conditions.add(sql(effect));
        }
        return new Where(String.join(" and ", conditions), parameters);
    }

    private static void equal(
            String column, String value, List<String> conditions, Map<String, Object> parameters) {
        if (!value.isEmpty()) {
            conditions.add("d.%s = :%s".formatted(column, column));
            parameters.put(column, value);
        }
    }

    private Optional<List<String>> wordsTyped() {
        List<String> folded = Folded.words(words);
        return folded.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ArrayList<>(folded.subList(0, Math.min(folded.size(), MOST_WORDS))));
    }

    /** The same as {@link Validity#on}, for thousands at once. */
    private static String sql(EffectState effect) {
        String over = "(d.effect_until < :today or " + ENDED + ")";
        String runs = "d.effect_from <= :today and coalesce(d.effect_until, :today) >= :today";
        return switch (effect) {
            case ENDED -> over;
            case NOT_YET -> "d.effect_from > :today and not (" + ENDED + ")";
            case PARTLY -> runs + " and not (" + ENDED + ") and " + AMENDED;
            case IN_FORCE -> runs + " and not (" + ENDED + ") and not (" + AMENDED + ")";
        };
    }

    private Map<String, String> query() {
        var query = new LinkedHashMap<String, String>();
        query.put(WORDS, words);
        query.put(Item.KIND.code(), kind);
        query.put(Item.BODY.code(), body);
        query.put(Item.FIELD.code(), field);
        query.put(YEAR, yearTyped());
        query.put(EFFECT, effectTyped());
        query.put(STANDING, standing);
        query.values().removeIf(String::isEmpty);
        return query;
    }

    private static String cut(@Nullable String typed) {
        String clean = Filing.clean(typed);
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }
}
