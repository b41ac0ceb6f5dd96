package vn.caunoi.resolutions.bridge;

import java.util.regex.Pattern;

/**
 * Who does what was promised, as everybody may read it (người thực hiện): a group or an office. Any
 * other words may be somebody's name, and give way to the cell.
 */
final class PublicOwner {

    static final String CELL = "Chi bộ";

    private static final int LONGEST = 80;
    private static final Pattern GROUP_OR_OFFICE =
            Pattern.compile(
                    "(?:chi bộ|chi ủy|chi đoàn|chi hội|đảng ủy|đảng viên|các|ban|tổ|đội|nhóm|hội|đoàn|mặt trận"
                            + "|công an|dân quân|ủy ban|ubnd|bộ phận|trung tâm|văn phòng|phòng|trạm|trường|hợp tác xã"
                            + "|bí thư|phó bí thư|chi ủy viên|trưởng|phó trưởng|chủ tịch|phó chủ tịch|giám đốc"
                            + "|cán bộ|công chức|công an viên|cộng tác viên|kế toán|thủ quỹ)(?: [^,;(]*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PublicOwner() {}

    static String of(String owner, PublicWords words) {
        String plain = owner.strip();
        return plain.length() <= LONGEST
                        && GROUP_OR_OFFICE.matcher(plain).matches()
                        && words.mistakes(plain).isEmpty()
                        && !hasAName(plain)
                ? plain
                : CELL;
    }

    /** Three words in a row that begin with capitals are a name before they are anything else. */
    private static boolean hasAName(String words) {
        return Pattern.compile("(?:\\p{Lu}\\p{Ll}+ ){2}\\p{Lu}\\p{Ll}+").matcher(words).find();
    }
}
