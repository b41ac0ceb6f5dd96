package vn.caunoi.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.caunoi.calendar.BaseRules.Article;
import vn.caunoi.calendar.Holiday.When;
import vn.caunoi.units.Mark;

/** The file {@code rules.yaml} as it lies in the room. */
record RulesFile(Map<?, ?> entries) {

    static BaseRules read() {
        var file = new ClassPathResource("rules.yaml", RulesFile.class);
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return of(new Yaml(new SafeConstructor(new LoaderOptions())).load(text)).rules();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BaseRules rules() {
        List<Ground> codes = all("codes").stream().map(RulesFile::ground).toList();
        return new BaseRules(
                weekly(all("weekly-rest").getFirst()),
                all("holidays").stream().flatMap(entry -> holidays(entry, codes)).toList(),
                all("notices").stream().map(RulesFile::notice).toList(),
                sessions(entry("sessions")),
                articles(entry("articles")));
    }

    private static WeeklyRest weekly(RulesFile entry) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        entry.words("days").forEach(day -> days.add(DayOfWeek.valueOf(day)));
        return new WeeklyRest(days, entry.ground());
    }

    /** One for each code of law that it stood in, unless the entry names a source of its own. */
    private static Stream<Holiday> holidays(RulesFile entry, List<Ground> codes) {
        String notice = entry.text("notice");
        Ground own = entry.ground();
        Stream<Ground> grounds =
                own.source().isEmpty()
                        ? codes.stream().flatMap(code -> code.within(own).stream())
                        : Stream.of(own);
        return grounds.map(
                ground ->
                        new Holiday(
                                entry.needed("name"),
                                entry.when(),
                                notice == null ? null : Occasion.valueOf(notice),
                                ground));
    }

    private When when() {
        String solar = text("solar");
        String lunar = text("lunar");
        if (solar != null) {
            return new When.Solar(MonthDay.parse("--" + solar));
        }
        if (lunar != null) {
            MonthDay day = MonthDay.parse("--" + lunar);
            return new When.Lunar(day.getMonthValue(), day.getDayOfMonth());
        }
        RulesFile tet = entry("tet");
        return new When.NewYear(tet.number("before"), tet.number("after"));
    }

    private static Notice notice(RulesFile entry) {
        return new Notice(
                Objects.requireNonNullElse(entry.text("number"), ""),
                entry.needed("issuer"),
                entry.day("issued"),
                Occasion.valueOf(entry.needed("occasion")),
                entry.days("rest"),
                entry.days("worked"),
                entry.needed("source"),
                Mark.valueOf(entry.needed("mark")));
    }

    private static Sessions sessions(RulesFile entry) {
        return new Sessions(
                entry.words("workday").stream().map(Session::read).toList(),
                entry.words("saturday").stream().map(Session::read).toList());
    }

    private static Map<Article, List<Ground>> articles(RulesFile entry) {
        Map<Article, List<Ground>> articles = new EnumMap<>(Article.class);
        for (Article article : Article.values()) {
            String key = article.name().toLowerCase(Locale.ROOT).replace('_', '-');
            articles.put(article, entry.all(key).stream().map(RulesFile::ground).toList());
        }
        return articles;
    }

    private Ground ground() {
        String source = text("source");
        String mark = text("mark");
        return new Ground(
                source == null ? "" : source,
                mark == null ? Mark.UNCHECKED : Mark.valueOf(mark),
                Objects.requireNonNull(day("from")),
                day("until"));
    }

    private List<RulesFile> all(String key) {
        return list(key).stream().map(RulesFile::of).toList();
    }

    private RulesFile entry(String key) {
        return of(Objects.requireNonNull(entries.get(key), key));
    }

    private List<String> words(String key) {
        return list(key).stream().map(Object::toString).toList();
    }

    private @Nullable String text(String key) {
        Object value = entries.get(key);
        return value == null ? null : value.toString();
    }

    private String needed(String key) {
        return Objects.requireNonNull(text(key), key);
    }

    private int number(String key) {
        return (Integer) Objects.requireNonNull(entries.get(key), key);
    }

    /** The format knows days as instants at midnight in Greenwich. */
    private @Nullable LocalDate day(String key) {
        return entries.get(key) instanceof Date date ? day(date) : null;
    }

    private List<LocalDate> days(String key) {
        return list(key).stream().map(Date.class::cast).map(RulesFile::day).toList();
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }

    private List<?> list(String key) {
        return (List<?>) Objects.requireNonNull(entries.get(key), key);
    }

    private static RulesFile of(Object entry) {
        return new RulesFile((Map<?, ?>) entry);
    }
}
