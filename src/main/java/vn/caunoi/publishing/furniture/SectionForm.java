package vn.caunoi.publishing.furniture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.publishing.Section;
import vn.caunoi.publishing.Sections;
import vn.caunoi.publishing.Slug;
import vn.caunoi.units.Site;
import vn.caunoi.web.components.Field;

/**
 * What somebody typed about a section (phiếu chuyên mục), and what is wrong with it.
 *
 * @param slug as typed; empty: made from the name
 * @param mistakes by the name of the field
 */
record SectionForm(
        String name,
        String description,
        String slug,
        boolean hidden,
        Map<String, String> mistakes) {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_DESCRIPTION = 300;

    static final SectionForm EMPTY = new SectionForm("", "", "", false, Map.of());

    SectionForm {
        mistakes = Map.copyOf(mistakes);
    }

    static SectionForm of(Section section) {
        return new SectionForm(
                section.name(), section.description(), section.slug(), section.hidden(), Map.of());
    }

    static SectionForm read(Map<String, String> typed) {
        return new SectionForm(
                plain(typed, "ten"),
                plain(typed, "mo-ta"),
                plain(typed, "duong-dan"),
                typed.containsKey("an"),
                Map.of());
    }

    /**
     * With all its mistakes.
     *
     * @param own the section that it is about; null for a new one
     */
    SectionForm checked(Site site, Sections sections, @Nullable Section own) {
        var found = new LinkedHashMap<String, String>();
        checkName(site, sections, own, found);
        if (description.length() > LONGEST_DESCRIPTION) {
            found.put(
                    "mo-ta",
                    "Hãy rút lời giới thiệu còn nhiều nhất %d ký tự."
                            .formatted(LONGEST_DESCRIPTION));
        }
        if (!slug.isEmpty() && !slug.equals(Slug.of(slug).value())) {
            found.put(
                    "duong-dan",
                    "Địa chỉ chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ: %s."
                            .formatted(Slug.of(slug)));
        } else if (isTaken(site, sections, own)) {
            found.put(
                    "duong-dan",
                    "Địa chỉ /%s đã có nơi khác dùng. Hãy chọn địa chỉ khác.".formatted(wished()));
        }
        return new SectionForm(name, description, slug, hidden, found);
    }

    private void checkName(
            Site site, Sections sections, @Nullable Section own, Map<String, String> found) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            found.put(
                    "ten", "Hãy nhập tên chuyên mục, nhiều nhất %d ký tự.".formatted(LONGEST_NAME));
        } else if (sections.of(site.id()).stream()
                .anyMatch(each -> each.name().equalsIgnoreCase(name) && !isOf(each, own))) {
            found.put("ten", "Đã có chuyên mục tên “%s”. Hãy chọn tên khác.".formatted(name));
        }
    }

    private boolean isTaken(Site site, Sections sections, @Nullable Section own) {
        boolean same = own != null && own.slug().equals(wished().value());
        return !same && !sections.isFree(site.id(), wished());
    }

    Slug wished() {
        return Slug.of(slug.isEmpty() ? name : slug);
    }

    boolean wrong() {
        return !mistakes.isEmpty();
    }

    List<Field> fields() {
        return List.of(
                field("ten", "Tên chuyên mục", name),
                field("mo-ta", "Lời giới thiệu", description),
                field("duong-dan", "Địa chỉ", slug)
                        .hinting("Ví dụ: tin-tuc. Đổi địa chỉ thì địa chỉ cũ vẫn dẫn tới đây."));
    }

    private Field field(String id, String label, String value) {
        return Field.of(id, label).holding(value).mistaken(mistakes.get(id));
    }

    private static boolean isOf(Section section, @Nullable Section own) {
        return own != null && own.id() == section.id();
    }

    private static String plain(Map<String, String> typed, String field) {
        return Sanitiser.plain(typed.getOrDefault(field, "")).strip();
    }
}
