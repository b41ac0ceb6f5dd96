package vn.caunoi.resolutions.bridge;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.resolutions.Paragraph;
import vn.caunoi.resolutions.Resolution;
import vn.caunoi.web.components.Field;

/** An extract while it is written (bản trích đang soạn); a paragraph left empty is left out. */
record ExtractForm(Field title, List<Field> paragraphs) {

    static final int LONGEST_TITLE = 150;
    static final int LONGEST = 4_000;

    /** The paragraphs that are for the public, as the resolution says them. */
    static ExtractForm of(Resolution resolution) {
        return of("", texts(resolution));
    }

    static ExtractForm of(Extract extract) {
        return of(extract.title(), extract.paragraphs());
    }

    static ExtractForm of(Map<String, String> typed, Resolution resolution) {
        return of(
                typed.getOrDefault("tieu-de", "").strip(),
                IntStream.rangeClosed(1, texts(resolution).size())
                        .mapToObj(number -> typed.getOrDefault("doan-" + number, "").strip())
                        .toList());
    }

    private static ExtractForm of(String title, List<String> texts) {
        return new ExtractForm(
                Field.of("tieu-de", "Tiêu đề bài")
                        .hinting(
                                "Nói việc, không nói nghị quyết: “Thôn Phú Mễ sửa mái nhà văn hóa”.")
                        .holding(title),
                IntStream.range(0, texts.size())
                        .mapToObj(
                                index ->
                                        Field.of("doan-" + (index + 1), "Đoạn " + (index + 1))
                                                .holding(texts.get(index)))
                        .toList());
    }

    static List<String> texts(Resolution resolution) {
        return resolution.paragraphs().stream()
                .filter(Paragraph::forPublic)
                .map(Paragraph::text)
                .toList();
    }

    /** With what must not go out beside each paragraph. */
    ExtractForm judged(PublicWords words) {
        return new ExtractForm(
                title.mistaken(titleMistake(words)),
                paragraphs.stream().map(field -> field.mistaken(mistake(field, words))).toList());
    }

    boolean wrong() {
        return fields().stream().anyMatch(Field::wrong);
    }

    List<Field> fields() {
        return Stream.concat(Stream.of(title), paragraphs.stream()).toList();
    }

    List<String> kept() {
        return paragraphs.stream().map(Field::value).filter(text -> !text.isEmpty()).toList();
    }

    private @Nullable String titleMistake(PublicWords words) {
        if (title.value().isEmpty() || title.value().length() > LONGEST_TITLE) {
            return "Hãy ghi tiêu đề, nhiều nhất 150 ký tự.";
        }
        return kept().isEmpty() ? "Hãy giữ lại ít nhất một đoạn." : mistake(title, words);
    }

    private static @Nullable String mistake(Field field, PublicWords words) {
        if (field.value().length() > LONGEST) {
            return field.label() + " dài quá; nhiều nhất 4.000 ký tự.";
        }
        List<String> mistakes = words.mistakes(field.value());
        return mistakes.isEmpty()
                ? null
                : "%s %s. Hãy bỏ hoặc viết lại."
                        .formatted(field.label(), String.join("; ", mistakes));
    }
}
