package vn.caunoi.meetings;

/** What an item of the agenda wants of those present (tính chất nội dung). */
public enum ItemKind {
    INFORMATION("thông tin"),
    DISCUSSION("thảo luận"),
    DECISION("quyết định"),
    /** Everybody writes for a few minutes before anybody speaks (viết ý kiến trước khi nói). */
    SILENT_ROUND("viết ý kiến");

    private final String label;

    ItemKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
