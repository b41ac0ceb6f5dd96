package vn.caunoi.meetings.console;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.meetings.MeetingId;

/** The numbers by which people in the room show that they are there (mã điểm danh). */
@Component
class CheckIns {

    private static final int PINS = 10_000;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    CheckIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Four digits, the same as long as the meeting lasts. */
    String pin(MeetingId meeting) {
        return jdbc.sql(
                        """
                        with known as (select pin from meetings.check_in where meeting = :meeting),
                        made as (
                          insert into meetings.check_in (meeting, pin)
                          select :meeting, :pin where not exists (select from known)
                          on conflict (meeting) do update set pin = check_in.pin
                          returning pin)
                        select pin from known union all select pin from made
                        """)
                .param("meeting", meeting.value())
                .param("pin", "%04d".formatted(random.nextInt(PINS)))
                .query((row, _) -> row.getString("pin"))
                .single();
    }
}
