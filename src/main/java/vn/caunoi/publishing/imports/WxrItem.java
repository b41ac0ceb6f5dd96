package vn.caunoi.publishing.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.publishing.imports.SectionMap.Category;

/** One item of a WordPress export as it stands there (mục trong tệp WXR). */
final class WxrItem {

    static final int LONGEST_BODY = 5_000_000;
    private static final int MOST_LABELS = 200;

    private final int number;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> meta = new HashMap<>();
    private final List<Category> categories = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private boolean tooLarge;

    WxrItem(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** A field's text, empty when the item has none. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    String meta(String key) {
        return meta.getOrDefault(key, "");
    }

    List<Category> categories() {
        return categories;
    }

    List<String> tags() {
        return tags;
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    void put(String name, String text) {
        fields.putIfAbsent(name, text);
    }

    void putMeta(String key, String text) {
        meta.put(key, text);
    }

    void label(String domain, String code, String name) {
        if (name.isBlank() || categories.size() + tags.size() >= MOST_LABELS) {
            return;
        }
        switch (domain) {
            case "category" -> categories.add(new Category(code.isBlank() ? name : code, name));
            case "" -> unnamed(name);
            case "post_tag", "tag" -> tags.add(name);
            default -> {}
        }
    }

    /** Old exports do not tell categories from tags: the first is the category. */
    private void unnamed(String name) {
        if (categories.isEmpty()) {
            categories.add(new Category(name, name));
        } else {
            tags.add(name);
        }
    }

    void outgrow() {
        tooLarge = true;
        fields.remove("content");
    }
}
