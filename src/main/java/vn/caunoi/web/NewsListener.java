package vn.caunoi.web;

/** Hears on every node, right after the commit, what is told on a channel of the database. */
public interface NewsListener {

    /** Letters and underscores alone. */
    String channel();

    /** Must not wait for anything: others hear after it. */
    void told(String news);

    /** Word may have been lost while the database was away. */
    void mayHaveMissed();
}
