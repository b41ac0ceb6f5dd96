package vn.caunoi.identity.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenID provider on this machine that believes whatever a test tells it. */
public final class SmallProvider implements AutoCloseable {

    public static final String CLIENT = "cau-noi";
    public static final String SECRET = "bi-mat-cua-kiem-thu";

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey strangersKey;
    private final Map<String, Map<String, List<String>>> asked = new ConcurrentHashMap<>();
    private final Map<String, String> subjects = new ConcurrentHashMap<>();
    private boolean signsWithStrangersKey;
    private String nonce = "";

    public SmallProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("1").generate();
            strangersKey = new RSAKeyGenerator(2048).keyID("1").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", at -> say(at, 200, metadata()));
        server.createContext("/keys", at -> say(at, 200, new JWKSet(key).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Somebody comes to the provider's page and says who they are; answers with where they go back
     * to.
     */
    public URI confirms(URI page, String subject) {
        Map<String, List<String>> question = URLUtils.parseParameters(page.getRawQuery());
        String code = "ma-" + asked.size();
        asked.put(code, question);
        subjects.put(code, subject);
        return URI.create(
                first(question, "redirect_uri")
                        + "?code="
                        + code
                        + "&state="
                        + first(question, "state"));
    }

    public void signsWithStrangersKey(boolean strangers) {
        signsWithStrangersKey = strangers;
    }

    /** Puts this nonce into tokens instead of the one that was asked for. */
    public void saysNonce(String other) {
        nonce = other;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange at) throws IOException {
        var form = URLUtils.parseParameters(new String(at.getRequestBody().readAllBytes(), UTF_8));
        String code = first(form, "code");
        var question = asked.remove(code);
        boolean known =
                String.valueOf(at.getRequestHeaders().getFirst("Authorization"))
                        .startsWith("Basic ");
        if (question != null && known && belong(question, form)) {
            String subject = Objects.requireNonNull(subjects.get(code));
            say(at, 200, tokens(subject, first(question, "nonce")));
        } else {
            say(at, 400, "{\"error\":\"invalid_grant\"}");
        }
    }

    /** Whether whoever brings the code is whoever was sent for it (PKCE). */
    private static boolean belong(
            Map<String, List<String>> question, Map<String, List<String>> form) {
        var proof = new CodeVerifier(first(form, "code_verifier"));
        return CodeChallenge.compute(CodeChallengeMethod.S256, proof)
                        .getValue()
                        .equals(first(question, "code_challenge"))
                && first(question, "redirect_uri").equals(first(form, "redirect_uri"));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return Objects.requireNonNull(parameters.get(name), name).getFirst();
    }

    private String tokens(String subject, String askedNonce) {
        Instant now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .subject(subject)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .claim("nonce", nonce.isEmpty() ? askedNonce : nonce)
                        .build();
        var jwt =
                new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
        try {
            jwt.sign(new RSASSASigner(signsWithStrangersKey ? strangersKey : key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return """
               {"access_token":"x","token_type":"Bearer","expires_in":300,"id_token":"%s"}
               """
                .formatted(jwt.serialize());
    }

    private String metadata() {
        return """
               {"issuer":"%1$s","authorization_endpoint":"%1$s/page","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","response_types_supported":["code"],
                "subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"]}
               """
                .formatted(issuer());
    }

    private static void say(HttpExchange at, int status, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        at.getResponseHeaders().set("Content-Type", "application/json");
        at.sendResponseHeaders(status, body.length);
        try (var out = at.getResponseBody()) {
            out.write(body);
        }
    }
}
