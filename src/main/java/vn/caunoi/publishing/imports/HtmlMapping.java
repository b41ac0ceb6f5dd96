package vn.caunoi.publishing.imports;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Where old pages keep what an article needs (tệp ánh xạ): a CSS selector for each, followed by
 * {@code @attribute} when it is not the text.
 */
final class HtmlMapping {

    private static final Set<String> PLACES =
            Set.of(
                    "title",
                    "date",
                    "section",
                    "author",
                    "lead",
                    "body",
                    "tags",
                    "source",
                    "featured",
                    "picture",
                    "old-address",
                    "slug",
                    "state",
                    "withdrawn-reason",
                    "withdrawn-at",
                    "visible-until",
                    "remove");
    private static final Set<String> SETTINGS =
            Set.of("date-format", "zone", "base", "pages", "host", "sections", "default-section");
    private static final Map<String, String> USUAL =
            Map.of(
                    "title", "h1, title",
                    "date", "meta[property=article:published_time]@content, time@datetime",
                    "author", "meta[name=author]@content",
                    "lead", "meta[name=description]@content",
                    "tags", "meta[name=keywords]@content",
                    "body", "article, main, #content, .content, body",
                    "remove", "h1, nav, header, footer, aside, form");

    private final Map<String, String> words;
    private final ZoneId zone;
    private final SectionMap sections;

    private HtmlMapping(Map<String, String> words, ZoneId zone, SectionMap sections) {
        this.words = words;
        this.zone = zone;
        this.sections = sections;
    }

    /** What pages usually look like. */
    static HtmlMapping usual(ZoneId zone) {
        return new HtmlMapping(USUAL, zone, SectionMap.empty());
    }

    static HtmlMapping read(Path file, ZoneId zone) {
        try (Reader reader = Files.newBufferedReader(file)) {
            LoaderOptions limits = new LoaderOptions();
            limits.setMaxAliasesForCollections(10);
            Object yaml = new Yaml(new SafeConstructor(limits)).load(reader);
            if (yaml instanceof Map<?, ?> map) {
                return of(map, zone);
            }
            throw new CannotImport("tệp ánh xạ " + file + " không có dòng “khóa: giá trị” nào.");
        } catch (IOException | YAMLException e) {
            throw new CannotImport("không đọc được tệp ánh xạ " + file + ".", e);
        }
    }

    static HtmlMapping of(Map<?, ?> yaml, ZoneId zone) {
        Map<String, String> words = new HashMap<>();
        Map<String, String> sections = new TreeMap<>();
        yaml.forEach(
                (key, value) -> {
                    String name = String.valueOf(key);
                    refuseUnknown(name);
                    if (value instanceof Map<?, ?> map) {
                        map.forEach((old, now) -> sections.put(old + "", now + ""));
                    } else if (value != null) {
                        words.put(name, String.valueOf(value).strip());
                    }
                });
        words.forEach(HtmlMapping::refuseBroken);
        SectionMap map = SectionMap.of(sections);
        String otherwise = words.get("default-section");
        return new HtmlMapping(
                words,
                words.containsKey("zone") ? ZoneId.of(words.get("zone")) : zone,
                otherwise == null ? map : map.otherwise(otherwise));
    }

    HtmlMapping with(SectionMap other) {
        return new HtmlMapping(words, zone, other);
    }

    ZoneId zone() {
        return zone;
    }

    SectionMap sections() {
        return sections;
    }

    /** A setting that is no selector. */
    Optional<String> setting(String name) {
        return Optional.ofNullable(words.get(name)).filter(value -> !value.isEmpty());
    }

    /** What a page says about something, empty when it says nothing. */
    String text(Document page, String name) {
        return places(words.getOrDefault(name, ""))
                .map(place -> place.in(page))
                .filter(found -> !found.isBlank())
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    /** The element that holds the body, the first that the mapping finds. */
    @Nullable Element body(Document page) {
        return places(words.getOrDefault("body", "body"))
                .flatMap(place -> Optional.ofNullable(page.selectFirst(place.selector())).stream())
                .findFirst()
                .orElse(null);
    }

    private static void refuseUnknown(String name) {
        if (!PLACES.contains(name) && !SETTINGS.contains(name)) {
            String known =
                    Stream.concat(PLACES.stream(), SETTINGS.stream())
                            .sorted()
                            .collect(Collectors.joining(", "));
            throw new CannotImport(
                    "tệp ánh xạ có khóa lạ “%s”; dùng được: %s.".formatted(name, known));
        }
    }

    private static void refuseBroken(String name, String value) {
        try {
            if (PLACES.contains(name) && !value.equals(HtmlPage.FILE_NAME)) {
                places(value).forEach(place -> QueryParser.parse(place.selector()));
            }
            switch (name) {
                case "zone" -> ZoneId.of(value);
                case "date-format" -> HtmlDates.format(value);
                default -> {}
            }
        } catch (SelectorParseException | IllegalArgumentException | DateTimeException e) {
            throw new CannotImport(
                    "tệp ánh xạ: không hiểu giá trị “%s” của “%s”.".formatted(value, name), e);
        }
    }

    /** Several places are tried one after another; a comma within brackets separates nothing. */
    private static Stream<Place> places(String words) {
        return Arrays.stream(words.split(",(?![^\\[(]*[\\])])"))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .map(Place::of);
    }

    private record Place(String selector, String attribute) {

        static Place of(String words) {
            int at = words.lastIndexOf('@');
            return at > words.lastIndexOf(']') && at > 0
                    ? new Place(words.substring(0, at), words.substring(at + 1))
                    : new Place(words, "");
        }

        String in(Document page) {
            Element found = page.selectFirst(selector);
            if (found == null) {
                return "";
            }
            return attribute.isEmpty() ? found.text() : found.attr(attribute);
        }
    }
}
