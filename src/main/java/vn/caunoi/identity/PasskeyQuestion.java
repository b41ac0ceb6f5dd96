package vn.caunoi.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.factors.Ceremony;
import vn.caunoi.identity.factors.Keyring;
import vn.caunoi.identity.factors.Passkey;

/** Asks a browser for a passkey (lời hỏi khóa truy cập): a random number, good for one answer. */
@Component
class PasskeyQuestion {

    private static final String CHALLENGE = "thach-do";
    private static final int BYTES = 32;

    private final Keyring keyring;
    private final OfficeAddress office;

    PasskeyQuestion(Keyring keyring, OfficeAddress office) {
        this.keyring = keyring;
        this.office = office;
    }

    /**
     * What a page tells the script.
     *
     * @param keys numbers of passkeys, with spaces between: those to choose from when signing in,
     *     those not to make again when adding one
     */
    record Asked(String challenge, String host, String keys) {}

    /** The number stays until it is answered, so that two open pages do not disturb each other. */
    Asked ask(HttpServletRequest request, List<Passkey> passkeys) {
        HttpSession session = request.getSession();
        if (!(session.getAttribute(CHALLENGE) instanceof String)) {
            session.setAttribute(CHALLENGE, encoded(keyring.random(BYTES)));
        }
        String host = office.host(request);
        List<String> here =
                passkeys.stream()
                        .filter(passkey -> passkey.host().equals(host))
                        .map(Passkey::name)
                        .toList();
        return new Asked(
                String.valueOf(session.getAttribute(CHALLENGE)), host, String.join(" ", here));
    }

    /** What was asked in this session; nothing when it was answered before. */
    Optional<Ceremony> answered(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(CHALLENGE) instanceof String challenge)) {
            return Optional.empty();
        }
        session.removeAttribute(CHALLENGE);
        return Optional.of(
                new Ceremony(
                        office.host(request),
                        office.origin(request),
                        Base64.getUrlDecoder().decode(challenge)));
    }

    /** A number for the account that says nothing about it. */
    String holder(PersonId person) {
        byte[] name = Accounts.name(person).getBytes(UTF_8);
        return encoded(keyring.mark("holder", name));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
