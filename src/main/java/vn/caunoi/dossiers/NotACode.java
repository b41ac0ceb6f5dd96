package vn.caunoi.dossiers;

import java.util.List;

/** What is no code of a dossier; the sentences say all that is wrong with it. */
public final class NotACode extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotACode(List<String> sentences) {
        super(String.join(" ", sentences), null, false, false);
    }

    /** What people read. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
