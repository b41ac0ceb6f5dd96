package vn.caunoi.identity.factors;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;

/**
 * One time that a passkey is asked to sign (một lần hỏi khóa): for which host, from which page,
 * over which random number.
 */
public record Ceremony(String host, String origin, byte[] challenge) {

    ServerProperty asked() {
        return ServerProperty.builder()
                .origin(new Origin(origin))
                .rpId(host)
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
