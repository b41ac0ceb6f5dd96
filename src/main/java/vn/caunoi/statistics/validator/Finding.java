package vn.caunoi.statistics.validator;

import vn.caunoi.web.components.Tone;

/**
 * Something that an examination found (điều phát hiện).
 *
 * @param title the fact in one sentence
 * @param text how it was reckoned; may be empty
 */
record Finding(Tone tone, String title, String text) {

    static Finding bad(String title, String text) {
        return new Finding(Tone.BAD, title, text);
    }

    static Finding doubtful(String title, String text) {
        return new Finding(Tone.WARN, title, text);
    }
}
