package vn.caunoi.documents;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lines break at blanks and after hyphens; days such as 25/11/2026 and addresses stay whole. */
final class LineBreaks implements FSTextBreaker {

    private String text = "";
    private int at;
    private boolean inAddress;

    @Override
    public void setText(String text) {
        this.text = text;
        this.at = 0;
        this.inAddress = false;
    }

    /** The next place where a line may end, or -1 behind the last one. */
    @Override
    public int next() {
        while (at < text.length()) {
            char sign = text.charAt(at++);
            inAddress = sign != ' ' && (inAddress || sign == '/');
            if (sign == ' ' || sign == '-' && !inAddress) {
                return at;
            }
        }
        return -1;
    }
}
