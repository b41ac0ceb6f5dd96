package vn.caunoi.program;

import org.jspecify.annotations.Nullable;

/** Why the program cannot start or go on, as one plain sentence for the person at the console. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
