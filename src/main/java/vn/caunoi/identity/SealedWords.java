package vn.caunoi.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.factors.Keyring;

/** Seals a few words that have to stand in an address where nobody may read them (niêm phong). */
@Component
public class SealedWords {

    /** Nonce and tag alone. */
    private static final int SHORTEST = 28;

    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final Keyring keyring;

    SealedWords(Keyring keyring) {
        this.keyring = keyring;
    }

    /** As they go into an address; the purpose has to be the same when they are opened. */
    public String seal(String purpose, String words) {
        return LETTERS.encodeToString(keyring.seal(purpose, words.getBytes(UTF_8)));
    }

    /** The words; empty where nobody here sealed that for this purpose, letter by letter. */
    public Optional<String> open(String purpose, String sealed) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(sealed);
            // the last letter may have bits to spare, which decoding does not look at
            return whole.length < SHORTEST || !LETTERS.encodeToString(whole).equals(sealed)
                    ? Optional.empty()
                    : keyring.open(purpose, whole).map(words -> new String(words, UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no such letters, or not that many
        }
    }
}
