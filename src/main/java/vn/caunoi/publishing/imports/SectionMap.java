package vn.caunoi.publishing.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.publishing.Incoming.SectionName;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.publishing.Slug;

/**
 * Which section an old category becomes (bảng chuyển chuyên mục). In the file each line says {@code
 * tên hoặc mã cũ = ma-moi | Tên chuyên mục mới}; a category that no line names keeps its name.
 */
final class SectionMap {

    static final SectionName NEWS = new SectionName("tin-tuc", "Tin tức");

    private static final Set<String> NO_SECTION =
            Set.of("uncategorized", "chua-phan-loai", "khong-phan-loai");

    private final Map<String, SectionName> renamed;
    private final SectionName otherwise;

    private SectionMap(Map<String, SectionName> renamed, SectionName otherwise) {
        this.renamed = renamed;
        this.otherwise = otherwise;
    }

    static SectionMap empty() {
        return new SectionMap(Map.of(), NEWS);
    }

    static SectionMap of(Map<String, String> lines) {
        Map<String, SectionName> renamed = new HashMap<>();
        lines.forEach((old, now) -> renamed.put(key(old), section(now)));
        return new SectionMap(renamed, NEWS);
    }

    static SectionMap read(Path file) {
        try {
            Map<String, String> lines = new HashMap<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String words = line.replace("\uFEFF", "").strip();
                int equals = words.indexOf('=');
                if (!words.startsWith("#") && equals > 0) {
                    lines.put(words.substring(0, equals).strip(), words.substring(equals + 1));
                }
            }
            return of(lines);
        } catch (IOException e) {
            throw new CannotImport("không đọc được bảng chuyên mục " + file + ".", e);
        }
    }

    /** The same table with another section for what has none: {@code ma | Tên}. */
    SectionMap otherwise(String section) {
        return new SectionMap(renamed, section(section));
    }

    SectionName otherwise() {
        return otherwise;
    }

    /** The section that the first of an item's categories means. */
    SectionName of(List<Category> categories) {
        return categories.stream()
                .flatMap(category -> of(category).stream())
                .findFirst()
                .orElse(otherwise);
    }

    Optional<SectionName> of(Category category) {
        SectionName known =
                renamed.getOrDefault(key(category.code()), renamed.get(key(category.name())));
        if (known != null) {
            return Optional.of(known);
        }
        String slug = key(category.code());
        return category.name().isBlank() || NO_SECTION.contains(slug)
                ? Optional.empty()
                : Optional.of(new SectionName(slug, Sanitiser.plain(category.name()).strip()));
    }

    private static SectionName section(String words) {
        int bar = words.indexOf('|');
        String slug = key(bar < 0 ? words : words.substring(0, bar));
        String name = bar < 0 ? words.strip() : words.substring(bar + 1).strip();
        return new SectionName(slug, name.isEmpty() ? slug : name);
    }

    private static String key(String words) {
        return Slug.of(words).value();
    }

    /**
     * A category of the source.
     *
     * @param code how addresses named it
     */
    record Category(String code, String name) {}
}
