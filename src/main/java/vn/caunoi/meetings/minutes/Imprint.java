package vn.caunoi.meetings.minutes;

import org.jspecify.annotations.Nullable;

/**
 * What stands around the course of a meeting in its minutes (phần đầu, phần cuối biên bản).
 *
 * @param superior the body above the cell
 * @param issuer the cell
 * @param place where the paper is dated
 * @param leading points from line to line; 0 for the usual
 * @param number "05-BB/CB"; empty for a draft
 * @param recorder that the recorder signed; null until then
 * @param chair that the chair signed; null until then
 */
record Imprint(
        String superior,
        String issuer,
        String place,
        int leading,
        String number,
        @Nullable Signed recorder,
        @Nullable Signed chair) {

    Imprint numbered(String given) {
        return new Imprint(superior, issuer, place, leading, given, recorder, chair);
    }
}
