package vn.caunoi.documents;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lines break at blanks and after hyphens; a day such as 25/11/2026 stays whole. */
final class LineBreaks implements FSTextBreaker {

    private String text = "";
    private int at;

    @Override
    public void setText(String text) {
        this.text = text;
        this.at = 0;
    }

    /** The next place where a line may end, or -1 behind the last one. */
    @Override
    public int next() {
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign == ' ' || sign == '-') {
                return at;
            }
        }
        return -1;
    }
}
