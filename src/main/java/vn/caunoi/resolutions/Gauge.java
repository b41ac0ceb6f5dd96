package vn.caunoi.resolutions;

/**
 * A procedure by whose dossiers a task can be measured (thủ tục dùng để đo).
 *
 * @param field the field that it belongs to (lĩnh vực)
 */
public record Gauge(String code, String name, String field) {}
