package vn.caunoi.meetings.plan;

import org.jspecify.annotations.Nullable;
import vn.caunoi.law.Rule;
import vn.caunoi.web.components.Tone;

/**
 * How the minutes of an agenda fit the meeting (thời lượng).
 *
 * @param items what the items take together
 * @param meeting how long the meeting is meant to last
 * @param least how long such a meeting lasts at least by the rule of its day; null where none says
 */
record Budget(int items, int meeting, @Nullable Rule least) {

    Tone tone() {
        return tooShort() || items > meeting ? Tone.WARN : Tone.GOOD;
    }

    String sentence() {
        String sum =
                "Các nội dung cộng lại %d phút, cuộc họp dự kiến %d phút".formatted(items, meeting);
        if (items > meeting) {
            return "%s: quá %d phút.".formatted(sum, items - meeting);
        }
        return items == meeting ? sum + "." : "%s: còn %d phút.".formatted(sum, meeting - items);
    }

    /** What the rule asks; empty where there is none. */
    String rule() {
        return least == null
                ? ""
                : "Quy định: ít nhất %s (%s).".formatted(least.meaning(), least.citation());
    }

    private boolean tooShort() {
        return least != null && (items < least.number() || meeting < least.number());
    }
}
