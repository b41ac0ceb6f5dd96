package vn.caunoi.documents;

import java.util.List;

/**
 * Where somebody signs (chỗ ký).
 *
 * @param capacity in which they sign, line by line: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
 * @param hint below it: "(Ký, ghi rõ họ tên)"; may be empty
 * @param name who signs; empty when they write it themselves
 */
public record Signature(List<String> capacity, String hint, String name) {

    public static final String BY_HAND = "(Ký, ghi rõ họ tên)";

    public Signature {
        capacity = List.copyOf(capacity);
        if (capacity.isEmpty()) {
            throw new IllegalArgumentException("whoever signs does so as somebody");
        }
    }

    public static Signature of(String capacity, String name) {
        return new Signature(List.of(capacity), BY_HAND, name);
    }
}
