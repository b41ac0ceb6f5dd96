package vn.caunoi.identity.outside;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;

/**
 * Why somebody was sent to the provider (việc nhờ xác nhận), kept in their session until they come
 * back.
 *
 * @param next where they wanted to go
 * @param person who wants to tie the account to theirs; 0 when somebody wants to sign in
 */
public record Errand(
        String state, String nonce, String verifier, String comeBackTo, String next, long person)
        implements Serializable {

    public static Errand signIn(String comeBackTo, String next) {
        return drawn(comeBackTo, next, 0);
    }

    public static Errand tie(String comeBackTo, long person) {
        return drawn(comeBackTo, "", person);
    }

    private static Errand drawn(String comeBackTo, String next, long person) {
        return new Errand(
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                comeBackTo,
                next,
                person);
    }
}
