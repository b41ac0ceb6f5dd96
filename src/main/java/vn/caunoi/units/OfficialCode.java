package vn.caunoi.units;

import java.util.regex.Pattern;

/**
 * The official code of a unit (mã đơn vị hành chính): 31, 300, 11239.
 *
 * <p>Quyết định 124/2004/QĐ-TTg, since 01/07/2025 Quyết định 19/2025/QĐ-TTg (chưa đối chiếu).
 */
public record OfficialCode(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,5}");

    public OfficialCode {
        if (!DIGITS.matcher(value).matches()) {
            throw new Nonsense("mã đơn vị phải gồm 2 đến 5 chữ số");
        }
    }
}
