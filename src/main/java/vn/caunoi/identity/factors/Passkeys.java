package vn.caunoi.identity.factors;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.caunoi.identity.PersonId;

/**
 * The passkeys that people have (khóa truy cập, W3C Web Authentication). Each has to ask its holder
 * for a finger, a face or a number, so that it stands for both factors.
 */
@Component
public class Passkeys {

    private static final boolean HOLDER_VERIFIED = true;
    private static final List<PublicKeyCredentialParameters> ALGORITHMS =
            Stream.of(
                            COSEAlgorithmIdentifier.ES256,
                            COSEAlgorithmIdentifier.EdDSA,
                            COSEAlgorithmIdentifier.RS256)
                    .map(
                            algorithm ->
                                    new PublicKeyCredentialParameters(
                                            PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                    .toList();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager standard =
            WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter publicParts =
            new AttestedCredentialDataConverter(converter);

    Passkeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Passkey> of(PersonId person) {
        return jdbc.sql("select * from identity.passkey where person = :person order by id")
                .param("person", person.value())
                .query(Passkey::read)
                .list();
    }

    /** Keeps a new one that answered the ceremony; false when the answer is not right. */
    public boolean add(PersonId person, String label, String answer, Ceremony ceremony) {
        if (!isWhole(answer, "clientDataJSON", "attestationObject")) {
            return false;
        }
        try {
            RegistrationData made =
                    standard.verifyRegistrationResponseJSON(
                            answer,
                            new RegistrationParameters(
                                    ceremony.asked(), ALGORITHMS, HOLDER_VERIFIED));
            return keep(person, label, ceremony.host(), made);
        } catch (WebAuthnException | JacksonException e) {
            return false;
        }
    }

    /** Whose passkey answered the ceremony. */
    public Optional<PersonId> recognise(String answer, Ceremony ceremony) {
        if (!isWhole(answer, "clientDataJSON", "authenticatorData", "signature")) {
            return Optional.empty();
        }
        try {
            AuthenticationData signed = standard.parseAuthenticationResponseJSON(answer);
            return Optional.ofNullable(signed.getCredentialId())
                    .flatMap(this::find)
                    .filter(passkey -> passkey.host().equals(ceremony.host()))
                    .map(passkey -> verified(passkey, signed, ceremony));
        } catch (WebAuthnException | JacksonException e) {
            return Optional.empty();
        }
    }

    public void remove(PersonId person, long id) {
        jdbc.sql("delete from identity.passkey where person = :person and id = :id")
                .param("person", person.value())
                .param("id", id)
                .update();
    }

    void removeAll(PersonId person) {
        jdbc.sql("delete from identity.passkey where person = :person")
                .param("person", person.value())
                .update();
    }

    /** Whether the answer has the parts that the standard's check takes for granted. */
    private boolean isWhole(String answer, String... parts) {
        try {
            JsonNode said = converter.getJsonMapper().readTree(answer);
            return said.path("id").isString()
                    && said.path("rawId").isString()
                    && Stream.of(parts)
                            .allMatch(part -> said.path("response").path(part).isString());
        } catch (JacksonException e) {
            return false;
        }
    }

    private boolean keep(PersonId person, String label, String host, RegistrationData made) {
        var data = Objects.requireNonNull(made.getAttestationObject()).getAuthenticatorData();
        var credential = Objects.requireNonNull(data.getAttestedCredentialData());
        return jdbc.sql(
                                """
                                insert into identity.passkey (person, credential, public_part,
                                    sign_count, backup_eligible, label, host, created_at)
                                values (:person, :credential, :public, :count, :eligible, :label,
                                    :host, :now)
                                on conflict (credential) do nothing
                                """)
                        .param("person", person.value())
                        .param("credential", credential.getCredentialId())
                        .param("public", publicParts.convert(credential))
                        .param("count", data.getSignCount())
                        .param("eligible", data.isFlagBE())
                        .param("label", label)
                        .param("host", host)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private Optional<Passkey> find(byte[] credential) {
        return jdbc.sql("select * from identity.passkey where credential = :credential")
                .param("credential", credential)
                .query(Passkey::read)
                .optional();
    }

    /** A copied key betrays itself by a count that does not grow; the standard's check sees it. */
    private PersonId verified(Passkey passkey, AuthenticationData signed, Ceremony ceremony) {
        standard.verify(
                signed,
                new AuthenticationParameters(
                        ceremony.asked(), known(passkey), null, HOLDER_VERIFIED));
        long count = Objects.requireNonNull(signed.getAuthenticatorData()).getSignCount();
        jdbc.sql("update identity.passkey set sign_count = :count, used_at = :now where id = :id")
                .param("count", count)
                .param("now", OffsetDateTime.now(clock))
                .param("id", passkey.id())
                .update();
        return passkey.person();
    }

    private CredentialRecordImpl known(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.backupEligible(),
                false,
                passkey.signCount(),
                publicParts.convert(passkey.publicPart()),
                null,
                null,
                null,
                null);
    }
}
