package vn.caunoi.portal.selfcheck;

/**
 * Whom the check plays (người xem): implants show themselves to search engines, or to people who
 * come from one, and hide from everybody else.
 */
enum Visitor {
    BROWSER("người dùng trình duyệt", Agents.CHROME, "", false),
    BROWSER_PAST_CACHE("người dùng trình duyệt, không qua bộ nhớ đệm", Agents.CHROME, "", true),
    GOOGLEBOT(
            "máy tìm kiếm Google",
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "",
            false),
    FROM_GOOGLE("người đến từ Google", Agents.PHONE, "https://www.google.com/", false);

    private final String label;
    private final String agent;
    private final String referrer;
    private final boolean pastCache;

    Visitor(String label, String agent, String referrer, boolean pastCache) {
        this.label = label;
        this.agent = agent;
        this.referrer = referrer;
        this.pastCache = pastCache;
    }

    String label() {
        return label;
    }

    String agent() {
        return agent;
    }

    /** Empty when nobody sent them. */
    String referrer() {
        return referrer;
    }

    /** Whether the page is rendered for them alone: something may have been planted since. */
    boolean pastCache() {
        return pastCache;
    }

    private static final class Agents {

        static final String CHROME =
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/142.0.0.0 Safari/537.36";
        static final String PHONE =
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/142.0.0.0 Mobile Safari/537.36";
    }
}
