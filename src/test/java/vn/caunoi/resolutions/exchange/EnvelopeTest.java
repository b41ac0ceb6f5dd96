package vn.caunoi.resolutions.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.caunoi.program.SecretKey;

/** A letter says who wrote it, for whom, as which, and nothing of that can be changed unseen. */
class EnvelopeTest {

    private static final SecretKey INSIDE = SecretKey.make();
    private static final SecretKey OUTSIDE = SecretKey.make();
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    private final Sequence outside =
            new Sequence(OUTSIDE.open().fingerprint(), INSIDE.open(), 0, 2);

    @Test
    void aLetterIsTheSameAfterItsJourney() throws Unreadable {
        Envelope letter = letter(INSIDE, OUTSIDE, 1);
        Envelope arrived = Bundle.read(new Bundle(List.of(letter)).text()).envelopes().getFirst();
        assertThat(arrived.isSignedBy(INSIDE.open())).isTrue();
        assertThat(arrived.json().toString()).isEqualTo(letter.json().toString());
        assertThat(outside.objection(arrived)).isEmpty();
    }

    @Test
    void keysInAnotherOrderAreTheSameLetter() throws Unreadable {
        ObjectNode turned = JsonMapper.shared().createObjectNode();
        ObjectNode json = letter(INSIDE, OUTSIDE, 1).json();
        json.propertyNames().stream()
                .toList()
                .reversed()
                .forEach(name -> turned.set(name, json.get(name)));
        assertThat(Envelope.read(turned).isSignedBy(INSIDE.open())).isTrue();
    }

    @Test
    void whateverIsChangedOnTheWayBreaksTheSignature() throws Unreadable {
        for (var change :
                Map.<String, Object>of(
                                "number",
                                2,
                                "madeAt",
                                "2026-11-26T02:00:01Z",
                                "kind",
                                "goi-y",
                                "payload",
                                Map.of("so", 8))
                        .entrySet()) {
            ObjectNode json = letter(INSIDE, OUTSIDE, 1).json();
            json.set(change.getKey(), JsonMapper.shared().valueToTree(change.getValue()));
            assertThat(outside.objection(Envelope.read(json)))
                    .as(change.getKey())
                    .hasValueSatisfying(why -> assertThat(why).contains("chữ ký"));
        }
    }

    @Test
    void foreignLettersAreRefusedWithTheReason() {
        SecretKey stranger = SecretKey.make();
        assertThat(outside.objection(letter(stranger, OUTSIDE, 1)))
                .hasValueSatisfying(why -> assertThat(why).contains("nơi gửi lạ"));
        assertThat(outside.objection(letter(INSIDE, stranger, 1)))
                .hasValueSatisfying(why -> assertThat(why).contains("gửi cho nơi khác"));
    }

    @Test
    void aReceiptSpeaksOfLettersThatWereSent() {
        String outsideName = OUTSIDE.open().fingerprint();
        assertThat(outside.objection(Envelope.receipt(INSIDE, outsideName, 2, NOW))).isEmpty();
        assertThat(outside.objection(Envelope.receipt(INSIDE, outsideName, 3, NOW))).isPresent();
    }

    @Test
    void whatIsNoBundleIsToldApartBeforeAnySignature() {
        for (String text : List.of("", "không phải", "[]", "{\"format\":\"cau-noi.goi-thu.1\"}")) {
            assertThatThrownBy(() -> Bundle.read(text)).as(text).isInstanceOf(Unreadable.class);
        }
        for (String field :
                List.of("sender", "receiver", "number", "madeAt", "payload", "format")) {
            ObjectNode json = letter(INSIDE, OUTSIDE, 1).json();
            json.put(field, "?");
            assertThatThrownBy(() -> Envelope.read(json)).as(field).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void aFingerprintIsSixGroupsThatPeopleCanRead() {
        Fingerprint read = Fingerprint.of(OUTSIDE.open());
        assertThat(read.toString()).matches("([0-9]{5} ){5}[0-9]{5}");
        assertThat(read.isTyped(read.toString().replace(" ", " - "))).isTrue();
        assertThat(Fingerprint.of(INSIDE.open()).isTyped(read.toString())).isFalse();
        assertThat(read.isTyped("")).isFalse();
    }

    @Test
    void aPairingIsMadeOnlyWithTheKeyThatWasReadAloud() {
        String key = OUTSIDE.open().text();
        String read = Fingerprint.of(OUTSIDE.open()).toString();
        assertThat(form("Cổng xã", key, read, "https://xa.vn/").wrong()).isFalse();
        assertThat(form("", "abc", "", "xa.vn/noi").fields()).allMatch(field -> field.wrong());
        assertThat(form("Cổng xã", key, Fingerprint.of(INSIDE.open()).toString(), "").fingerprint())
                .matches(field -> field.wrong());
        assertThat(form("Cổng xã", INSIDE.open().text(), read, "").key())
                .matches(field -> field.wrong());
    }

    private static PairingForm form(String name, String key, String read, String address) {
        return PairingForm.of(
                        Map.of("ten", name, "khoa", key, "dau-van-tay", read, "dia-chi", address))
                .judged(INSIDE.open());
    }

    private static Envelope letter(SecretKey from, SecretKey to, long number) {
        return Envelope.letter(
                from,
                to.open().fingerprint(),
                number,
                NOW,
                "viec-da-hua",
                Map.of("so", 7, "lời", "Sửa đường thôn"));
    }
}
