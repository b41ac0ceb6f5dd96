package vn.caunoi.resolutions.bridge;

/**
 * What figures are about (đối tượng của số liệu): one procedure, a whole field, or the whole unit.
 *
 * @param code of the procedure, or the name of the field; empty for the unit
 * @param name as people call it
 */
public record Subject(Grain grain, String code, String name) {

    private static final String PREFIX = "thong-ke:";
    private static final int SHORT = 240;
    private static final Subject WHOLE = new Subject(Grain.UNIT, "", "tất cả các lĩnh vực");

    /** How finely figures are told. */
    public enum Grain {
        PROCEDURE,
        FIELD,
        UNIT
    }

    static Subject procedure(String code, String name) {
        return new Subject(Grain.PROCEDURE, code, name);
    }

    static Subject field(String name) {
        return new Subject(Grain.FIELD, name, name);
    }

    static Subject unit() {
        return WHOLE;
    }

    /** Stays with an item of an agenda that comes of it: "thong-ke:1.000080". */
    String source() {
        return PREFIX
                + switch (grain) {
                    case PROCEDURE -> code;
                    case FIELD -> "linh-vuc:" + code;
                    case UNIT -> "tat-ca";
                };
    }

    /** "hồ sơ thủ tục “Đăng ký khai sinh”". */
    String words() {
        return switch (grain) {
            case PROCEDURE -> "hồ sơ thủ tục “%s”".formatted(shortName());
            case FIELD -> "hồ sơ lĩnh vực %s".formatted(name);
            case UNIT -> "hồ sơ của các lĩnh vực";
        };
    }

    /** Some names fill half a page; an item of an agenda has not so much room. */
    private String shortName() {
        return name.length() <= SHORT ? name : name.substring(0, SHORT).strip() + "…";
    }
}
