package vn.caunoi.procedures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Formats;

/**
 * What it costs (phí, lệ phí): an amount, words, both, or nothing that anybody stated.
 *
 * @param dong the amount; 0 is "Miễn phí"; null when there is none in numbers
 * @param words what follows the amount ("/bản") or stands in its place ("Theo quy định của …")
 * @param basis which document says so; empty when none is named
 */
public record Fee(@Nullable Long dong, String words, String basis) {

    public static final Fee UNSTATED = new Fee(null, "", "");

    private static final String FREE = "Miễn phí";
    private static final Pattern FREE_TYPED =
            Pattern.compile("miễn phí(?![\\p{L}\\p{N}])[ ,;:]*(.*)", flags());
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "([0-9]{1,3}(?:[.,][0-9]{3})+|[0-9]{1,12})\\s*(?:việt nam đồng|đồng|vnđ|vnd|đ)"
                            + "(?![\\p{L}\\p{N}])\\s*(.*)",
                    flags());
    private static final Pattern UNSTATED_TYPED =
            Pattern.compile("(?:không có thông tin)?", flags());

    public Fee {
        if (dong != null && dong < 0) {
            throw new IllegalArgumentException("a fee below nothing: " + dong);
        }
    }

    /** As people and the national portal write it: "5,000 Việt Nam Đồng", "Miễn phí". */
    public static Fee read(String text, String basis) {
        String typed = text.strip();
        Matcher free = FREE_TYPED.matcher(typed);
        if (free.matches()) {
            return new Fee(0L, free.group(1).strip(), basis);
        }
        Matcher amount = AMOUNT.matcher(typed);
        if (amount.matches()) {
            long dong = Long.parseLong(amount.group(1).replaceAll("[.,]", ""));
            return dong == 0
                    ? new Fee(0L, amount.group(2).strip(), basis)
                    : new Fee(dong, amount.group(2).strip(), basis);
        }
        return UNSTATED_TYPED.matcher(typed).matches()
                ? new Fee(null, "", basis)
                : new Fee(null, typed, basis);
    }

    public boolean isStated() {
        return dong != null || !words.isEmpty();
    }

    /** As it is printed and can be read again; empty when nothing was stated. */
    @Override
    public String toString() {
        if (dong == null) {
            return words;
        }
        String amount = dong == 0 ? FREE : Formats.number(dong) + " đồng";
        return words.isEmpty() || words.startsWith("/") ? amount + words : amount + " " + words;
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    }
}
