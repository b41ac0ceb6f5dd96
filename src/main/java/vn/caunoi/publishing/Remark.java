package vn.caunoi.publishing;

/**
 * Something that people should know about what came from outside (ghi chú khi nhập).
 *
 * @param what "liên kết ra ngoài"
 * @param why the case at hand, or what was done about it
 */
public record Remark(String what, String why) {

    private static final int LONGEST = 500;

    public Remark {
        what = shortened(what);
        why = shortened(why);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
