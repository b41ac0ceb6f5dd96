package vn.caunoi.portal.selfcheck;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What somebody got (trang nhận được). */
record Answer(Visitor visitor, int status, String location, boolean guarded, String html) {

    boolean isPage() {
        return status == 200;
    }

    /** Gone since its address was noted: nothing to look at. */
    boolean isGone() {
        return status == 404 || status == 410;
    }

    Document page() {
        return Jsoup.parse(html);
    }
}
