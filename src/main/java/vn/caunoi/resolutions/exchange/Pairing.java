package vn.caunoi.resolutions.exchange;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.program.PublicKey;
import vn.caunoi.program.SecretKey;

/**
 * With whom this instance exchanges letters (kết nối).
 *
 * @param other empty as long as we have a key and do not know theirs
 * @param sent number of our last letter
 * @param confirmed up to which of ours they have confirmed
 * @param taken number of their last letter
 * @param visitedAt when their last visit said that it was made
 * @param report how the last exchange went; empty before the first
 */
record Pairing(
        long id,
        SecretKey own,
        Optional<Other> other,
        long sent,
        long confirmed,
        long taken,
        @Nullable Instant visitedAt,
        @Nullable Instant toldAt,
        String report) {

    /**
     * The other instance (bên kia).
     *
     * @param address where it can be visited: "https://xa.vn"; empty when files are carried
     */
    record Other(String name, PublicKey key, String address, Instant since) {

        Fingerprint fingerprint() {
            return Fingerprint.of(key);
        }
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(own.open());
    }

    long waiting() {
        return sent - confirmed;
    }

    Sequence sequence() {
        return new Sequence(own.open().fingerprint(), other.orElseThrow().key(), taken, sent);
    }

    /** Whether letters may be fetched from it. */
    boolean isReachable() {
        return other.filter(known -> !known.address().isEmpty()).isPresent();
    }
}
