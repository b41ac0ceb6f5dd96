package vn.caunoi.dossiers.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.procedures.Channel;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** The form that asks how a source writes (biểu mẫu ghép cột). */
record LayoutForm(
        List<Field> columns,
        List<Word> states,
        List<Word> channels,
        Field zone,
        Field nature,
        Field field,
        Field channel,
        Field asOf) {

    static final String EVENTS = "su-kien";
    static final String OWN_NUMBERS = "so-noi-bo";
    static final String STATE_WORD = "trang-thai";
    static final String CHANNEL_WORD = "hinh-thuc";

    private static final String MEANING_MISSING = "Hãy chọn nghĩa của từ “%s” trong tệp.";

    /** A word of the source, and the field that asks for its meaning. */
    record Word(String word, Field field) {}

    /** What is in the file: the words that nobody has said the meaning of. */
    record Unknown(Set<String> states, Set<String> channels) {

        boolean isEmpty() {
            return states.isEmpty() && channels.isEmpty();
        }
    }

    static LayoutForm of(Layout layout, @Nullable Instant asOf, Unknown unknown) {
        List<Field> columns = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            columns.add(
                    Field.of("cot-" + fact.key(), fact.label())
                            .hinting(fact.hint().isEmpty() ? null : fact.hint())
                            .holding(layout.columns().getOrDefault(fact.key(), "")));
        }
        return new LayoutForm(
                columns,
                words(STATE_WORD, layout.states(), unknown.states()),
                words(CHANNEL_WORD, layout.channels(), unknown.channels()),
                Field.of("mui-gio", "Múi giờ của giờ không ghi múi giờ").holding(layout.zone()),
                nature(layout),
                Field.of("linh-vuc", "Lĩnh vực khi tệp và danh mục không nêu")
                        .holding(layout.field()),
                Field.of("hinh-thuc-chung", "Hình thức nộp khi tệp không nêu")
                        .holding(Integer.toString(layout.channel())),
                Field.of("tinh-den", "Số liệu tính đến lúc")
                        .hinting(
                                "Ví dụ 30/09/2023 04:14:15. Bỏ trống: lúc chạy thử, hoặc sự kiện cuối của tệp nhật ký.")
                        .holding(asOf == null ? "" : Formats.toTheSecond(asOf)));
    }

    /** The same form, saying which words still lack a meaning. */
    LayoutForm askingForWords(Unknown unknown) {
        return new LayoutForm(
                columns,
                asking(states, unknown.states()),
                asking(channels, unknown.channels()),
                zone,
                nature,
                field,
                channel,
                asOf);
    }

    /** The same form with what is wrong, by the names of the fields. */
    LayoutForm mistaken(Map<String, String> mistakes) {
        return new LayoutForm(
                columns.stream().map(one -> one.mistaken(mistakes.get(one.name()))).toList(),
                states,
                channels,
                zone.mistaken(mistakes.get(zone.name())),
                nature,
                field.mistaken(mistakes.get(field.name())),
                channel.mistaken(mistakes.get(channel.name())),
                asOf.mistaken(mistakes.get(asOf.name())));
    }

    /** The same form, holding what was typed where it could not be understood. */
    LayoutForm holding(String typedZone, String typedAsOf) {
        return new LayoutForm(
                columns,
                states,
                channels,
                zone.holding(typedZone),
                nature,
                field,
                channel,
                asOf.holding(typedAsOf));
    }

    List<Field> fields() {
        return Stream.of(
                        columns.stream(),
                        states.stream().map(Word::field),
                        channels.stream().map(Word::field),
                        Stream.of(zone, nature, field, channel, asOf))
                .flatMap(fields -> fields)
                .toList();
    }

    static List<Choice> columnChoices(List<String> header) {
        return Stream.concat(
                        Stream.of(Choice.of("", "Tệp không có")),
                        header.stream().map(heading -> Choice.of(heading, heading)))
                .toList();
    }

    static List<Choice> stateChoices() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Chọn trạng thái")),
                        Stream.of(DossierState.values())
                                .map(
                                        state ->
                                                Choice.of(
                                                        Integer.toString(state.number()),
                                                        state.number() + ". " + state.label())))
                .toList();
    }

    static List<Choice> channelChoices() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Chọn hình thức")), usualChannelChoices().stream())
                .toList();
    }

    static List<Choice> usualChannelChoices() {
        return Stream.of(Channel.values())
                .map(channel -> Choice.of(Integer.toString(channel.number()), channel.label()))
                .toList();
    }

    private static Field nature(Layout layout) {
        String events = layout.events() ? EVENTS : "";
        String own = layout.ownNumbers() ? OWN_NUMBERS : "";
        return Field.of("cach-ghi", "Cách ghi của tệp").holding(events + "\n" + own);
    }

    private static List<Word> words(
            String prefix, Map<String, Integer> known, Set<String> unknown) {
        Map<String, String> meanings = new TreeMap<>();
        unknown.forEach(word -> meanings.put(word, ""));
        known.forEach((word, number) -> meanings.put(word, Integer.toString(number)));
        List<Word> words = new ArrayList<>();
        for (String word : new TreeSet<>(meanings.keySet())) {
            String name = prefix + "-" + (words.size() + 1);
            words.add(
                    new Word(
                            word,
                            Field.of(name, "“" + word + "”")
                                    .holding(meanings.getOrDefault(word, ""))));
        }
        return words;
    }

    private static List<Word> asking(List<Word> words, Set<String> unknown) {
        return words.stream()
                .map(
                        one ->
                                unknown.contains(one.word())
                                        ? new Word(
                                                one.word(),
                                                one.field()
                                                        .mistaken(
                                                                MEANING_MISSING.formatted(
                                                                        one.word())))
                                        : one)
                .toList();
    }
}
