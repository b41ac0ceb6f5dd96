package vn.caunoi.meetings.minutes;

import java.time.Instant;

/**
 * That somebody stands by the minutes (ký biên bản).
 *
 * @param onPaper by hand on a sheet of which a picture is kept; otherwise in the program
 */
record Signed(Instant at, boolean onPaper) {

    String sentence(String who) {
        return "%s %s lúc %s."
                .formatted(
                        who,
                        onPaper ? "ký trên bản giấy, được ghi nhận" : "ký trong chương trình",
                        Moments.hourAndDay(at));
    }
}
