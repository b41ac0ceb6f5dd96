package vn.caunoi.publishing.documents;

import java.util.Arrays;
import java.util.Optional;
import vn.caunoi.web.components.Tone;

/** Whether a document is in force on a day (tình trạng hiệu lực). */
enum EffectState {
    NOT_YET("chua-co", "Chưa có hiệu lực", Tone.INFO, "NotInForce"),
    IN_FORCE("con", "Còn hiệu lực", Tone.GOOD, "InForce"),
    PARTLY("het-mot-phan", "Hết hiệu lực một phần", Tone.WARN, "PartiallyInForce"),
    ENDED("het", "Hết hiệu lực", Tone.BAD, "NotInForce");

    private final String code;
    private final String label;
    private final Tone tone;
    private final String legalForce;

    EffectState(String code, String label, Tone tone, String legalForce) {
        this.code = code;
        this.label = label;
        this.tone = tone;
        this.legalForce = legalForce;
    }

    static Optional<EffectState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    Tone tone() {
        return tone;
    }

    /** The word of schema.org. */
    String legalForce() {
        return "https://schema.org/" + legalForce;
    }
}
