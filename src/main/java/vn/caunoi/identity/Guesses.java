package vn.caunoi.identity;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses at what another room shows to those who know two facts (chống dò): for
 * each thing and for each network the wait grows with every wrong try, a quarter of an hour at
 * most.
 */
@Component
public class Guesses {

    private final Tries tries;

    Guesses(Tries tries) {
        this.tries = tries;
    }

    /**
     * How long to wait; zero when the guess may be made now. It counts as wrong until {@link
     * #right}.
     *
     * @param kind what is guessed at: "tra-cuu"
     * @param thing which of them; kept as a keyed hash alone, as is the network
     * @param address of the client
     */
    public Duration begin(String kind, String thing, String address) {
        return tries.begin(tries.guess(kind, thing, address));
    }

    /** The guess was right. */
    public void right(String kind, String thing, String address) {
        tries.forgive(tries.guess(kind, thing, address));
    }
}
