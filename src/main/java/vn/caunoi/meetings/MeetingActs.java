package vn.caunoi.meetings;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/**
 * How what happens to meetings is called in the journal; of what happens in them it says nothing.
 */
@Component
class MeetingActs implements ActLabels {

    static final String PLANNED = "sinh-hoat.du-kien";
    static final String OPENED = "sinh-hoat.khai-mac";
    static final String CLOSED = "sinh-hoat.be-mac";

    @Override
    public Map<String, String> labels() {
        return Map.of(
                PLANNED, "Dự kiến một cuộc họp chi bộ",
                OPENED, "Khai mạc cuộc họp chi bộ",
                CLOSED, "Bế mạc cuộc họp chi bộ");
    }
}
