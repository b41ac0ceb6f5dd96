package vn.caunoi.dossiers.imports;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.procedures.Channel;
import vn.caunoi.spreadsheets.Folded;
import vn.caunoi.spreadsheets.Illegible;
import vn.caunoi.spreadsheets.Mapping;
import vn.caunoi.web.Formats;

/**
 * How a source writes its exports (cách ghép cột của một nguồn), kept from one import to the next.
 *
 * @param columns which column tells which {@link Fact}
 * @param states what the source calls the states, by number
 * @param channels what it calls the ways of filing, by number
 * @param zone in which its times are meant where none stands
 * @param events whether a row is an event, so that one dossier has many rows that say the same of
 *     it
 * @param ownNumbers whether its codes are its own numbers (số nội bộ) and no official codes
 * @param field which field to take where no column and no catalogue tells
 * @param channel which channel to take where no column tells
 */
record Layout(
        Map<String, String> columns,
        Map<String, Integer> states,
        Map<String, Integer> channels,
        String zone,
        boolean events,
        boolean ownNumbers,
        String field,
        int channel) {

    static final String UNKNOWN_FIELD = "Không rõ lĩnh vực";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What a file of JSON may leave out. */
    private record Written(
            @Nullable Map<String, String> columns,
            @Nullable Map<String, Integer> states,
            @Nullable Map<String, Integer> channels,
            @Nullable String zone,
            @Nullable Boolean events,
            @Nullable Boolean ownNumbers,
            @Nullable String field,
            @Nullable Integer channel) {}

    Layout {
        columns = new Mapping(columns).columns();
        states = Map.copyOf(states);
        channels = Map.copyOf(channels);
        field = field.isBlank() ? UNKNOWN_FIELD : field.strip();
        refuseUnknown(columns);
        refuseOutside(states);
        channels.values().forEach(Layout::channelNumbered);
        channelNumbered(channel);
        zoneNamed(zone);
    }

    /** What the headings suggest. */
    static Layout guess(List<String> header) {
        Map<String, String> columns = Mapping.guess(header, Fact.usualNames()).columns();
        boolean events = columns.containsKey(Fact.EVENT.key());
        return new Layout(
                columns,
                Map.of(),
                Map.of(),
                Formats.ZONE.getId(),
                events,
                events,
                "",
                Channel.DIRECT.number());
    }

    /** Reads the JSON form; throws {@link Illegible} with what is wrong. */
    static Layout ofJson(String json) {
        try {
            Written read = JSON.readValue(json, Written.class);
            if (read == null || read.columns() == null) {
                throw new Illegible("thiếu “columns”: dữ kiện nào ở cột nào");
            }
            return new Layout(
                    read.columns(),
                    Objects.requireNonNullElse(read.states(), Map.of()),
                    Objects.requireNonNullElse(read.channels(), Map.of()),
                    Objects.requireNonNullElse(read.zone(), Formats.ZONE.getId()),
                    Boolean.TRUE.equals(read.events()),
                    Boolean.TRUE.equals(read.ownNumbers()),
                    Objects.requireNonNullElse(read.field(), ""),
                    Objects.requireNonNullElse(read.channel(), Channel.DIRECT.number()));
        } catch (JacksonException e) {
            throw new Illegible("không đọc được cách ghép cột: không phải JSON đúng dạng");
        }
    }

    String json() {
        return JSON.writeValueAsString(
                new Written(
                        new TreeMap<>(columns),
                        new TreeMap<>(states),
                        new TreeMap<>(channels),
                        zone,
                        events,
                        ownNumbers,
                        field,
                        channel));
    }

    Mapping mapping() {
        return new Mapping(columns);
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    Channel usualChannel() {
        return channelNumbered(channel);
    }

    /** The heading under which a fact stands; its own name where no column holds it. */
    String heading(Fact fact) {
        return columns.getOrDefault(fact.key(), fact.label());
    }

    boolean tells(Fact fact) {
        return columns.containsKey(fact.key());
    }

    /** The state that the source means by a word; what is usual need not be said. */
    Optional<DossierState> state(String word) {
        return own(states, word).map(DossierState::of).or(() -> Words.state(word));
    }

    /** The channel that the source means by a word. */
    Optional<Channel> channelOf(String word) {
        return own(channels, word).map(Layout::channelNumbered).or(() -> Words.channel(word));
    }

    private static Optional<Integer> own(Map<String, Integer> words, String word) {
        Integer exact = words.get(word);
        if (exact != null) {
            return Optional.of(exact);
        }
        String folded = Folded.of(word);
        return words.entrySet().stream()
                .filter(entry -> Folded.of(entry.getKey()).equals(folded))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void refuseUnknown(Map<String, String> columns) {
        for (String key : columns.keySet()) {
            if (Fact.of(key).isEmpty()) {
                throw new Illegible("không có dữ kiện “%s”".formatted(key));
            }
        }
    }

    private static void refuseOutside(Map<String, Integer> states) {
        for (int number : states.values()) {
            if (number < 1 || number > DossierState.values().length) {
                throw new Illegible("trạng thái là một số từ 1 đến 10");
            }
        }
    }

    private static Channel channelNumbered(int number) {
        return Channel.numbered(number)
                .orElseThrow(
                        () ->
                                new Illegible(
                                        "hình thức nộp là 1 (trực tiếp), 2 (trực tuyến) hoặc 3 (bưu chính)"));
    }

    private static void zoneNamed(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new Illegible("không có múi giờ “%s”; ví dụ Asia/Ho_Chi_Minh".formatted(zone));
        }
    }
}
