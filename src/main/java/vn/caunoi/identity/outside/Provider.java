package vn.caunoi.identity.outside;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCScopeValue;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The provider that the settings name (nhà cung cấp định danh), by OpenID Connect Core 1.0: code
 * flow with state, nonce and PKCE. Without settings there is none.
 */
@Component
public class Provider {

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final int TIMEOUT_MILLIS = 5_000;

    private final String issuer;
    private final String client;
    private final String secret;
    private final String label;
    private final AtomicReference<@Nullable OIDCProviderMetadata> known = new AtomicReference<>();

    Provider(
            @Value("${caunoi.oidc.issuer:}") String issuer,
            @Value("${caunoi.oidc.client-id:}") String client,
            @Value("${caunoi.oidc.client-secret:}") String secret,
            @Value("${caunoi.oidc.label:tài khoản của cơ quan}") String label) {
        this.issuer = issuer;
        this.client = client;
        this.secret = secret;
        this.label = label;
    }

    /** What the button says; empty when no provider is set. */
    public Optional<String> label() {
        return issuer.isEmpty() || client.isEmpty() ? Optional.empty() : Optional.of(label);
    }

    public String issuer() {
        return issuer;
    }

    /** The provider's page that somebody is sent to; empty when the provider does not answer. */
    public Optional<URI> page(Errand errand) {
        try {
            return Optional.of(
                    new AuthenticationRequest.Builder(
                                    ResponseType.CODE,
                                    new Scope(OIDCScopeValue.OPENID),
                                    new ClientID(client),
                                    URI.create(errand.comeBackTo()))
                            .endpointURI(metadata().getAuthorizationEndpointURI())
                            .state(new State(errand.state()))
                            .nonce(new Nonce(errand.nonce()))
                            .codeChallenge(
                                    new CodeVerifier(errand.verifier()), CodeChallengeMethod.S256)
                            .build()
                            .toURI());
        } catch (GeneralException | IOException e) {
            LOG.warn("the OpenID provider does not answer: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Whom the provider vouches for with this code; empty when it does not. */
    public Optional<String> subject(Errand errand, String code) {
        if (code.isBlank()) {
            return Optional.empty();
        }
        try {
            var grant =
                    new AuthorizationCodeGrant(
                            new AuthorizationCode(code),
                            URI.create(errand.comeBackTo()),
                            new CodeVerifier(errand.verifier()));
            HTTPRequest request = request(grant).toHTTPRequest();
            request.setConnectTimeout(TIMEOUT_MILLIS);
            request.setReadTimeout(TIMEOUT_MILLIS);
            request.setFollowRedirects(false);
            var tokens = OIDCTokenResponse.parse(request.send()).getOIDCTokens();
            var claims = validator().validate(tokens.getIDToken(), new Nonce(errand.nonce()));
            return Optional.of(claims.getSubject().getValue());
        } catch (GeneralException | IOException | BadJOSEException | JOSEException e) {
            LOG.warn("the OpenID provider does not vouch: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private TokenRequest request(AuthorizationCodeGrant grant)
            throws GeneralException, IOException {
        URI endpoint = metadata().getTokenEndpointURI();
        var id = new ClientID(client);
        return secret.isEmpty()
                ? new TokenRequest.Builder(endpoint, id, grant).build()
                : new TokenRequest.Builder(
                                endpoint, new ClientSecretBasic(id, new Secret(secret)), grant)
                        .build();
    }

    private IDTokenValidator validator() throws GeneralException, IOException {
        JWSAlgorithm algorithm =
                metadata().getIDTokenJWSAlgs().contains(JWSAlgorithm.RS256)
                        ? JWSAlgorithm.RS256
                        : JWSAlgorithm.ES256;
        return new IDTokenValidator(
                new Issuer(issuer),
                new ClientID(client),
                algorithm,
                metadata().getJWKSetURI().toURL());
    }

    /** Read once; a provider that was away is asked again. */
    private OIDCProviderMetadata metadata() throws GeneralException, IOException {
        OIDCProviderMetadata read = known.get();
        if (read == null) {
            read = OIDCProviderMetadata.resolve(new Issuer(issuer), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
            known.set(read);
        }
        return read;
    }
}
