package vn.caunoi.dossiers;

import java.util.List;

/**
 * Why the law, or what is known of the dossier, does not let an act be recorded (lý do từ chối
 * ghi); the sentences are what the officer reads.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean pleadable;

    private Refusal(List<String> sentences, boolean pleadable) {
        super(String.join(" ", sentences), null, false, false);
        this.pleadable = pleadable;
    }

    /** It cannot have been so. */
    public static Refusal impossible(String sentence) {
        return new Refusal(List.of(sentence), false);
    }

    /** It ought not to have been so; whoever says why it was may have it recorded all the same. */
    public static Refusal unlawful(List<String> sentences) {
        return new Refusal(sentences, true);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public boolean isPleadable() {
        return pleadable;
    }
}
