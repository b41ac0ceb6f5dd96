package vn.caunoi.meetings.notice;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.MemberId;
import vn.caunoi.identity.SealedWords;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.units.UnitId;

/**
 * Passes of members without an account (giấy vào): sealed words in an address, good for one member
 * and one meeting until that is closed. The address tells nobody whose it is.
 */
@Component
public class Passes {

    private static final String PURPOSE = "meetings.pass";
    private static final Pattern WORDS =
            Pattern.compile("([0-9]{1,18}) ([0-9]{1,18}) ([0-9a-f-]{36})");

    private final JdbcClient jdbc;
    private final SealedWords sealed;

    Passes(JdbcClient jdbc, SealedWords sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** Whom a pass lets into what. */
    public record Pass(UnitId cell, MeetingId meeting, MemberId member) {}

    /** What stands in the address of a member's pass; printed again it is as good as before. */
    @Transactional
    public String of(MeetingId meeting, MemberId member) {
        String serial =
                jdbc.sql(
                                """
                                insert into meetings.pass (meeting, member, serial)
                                values (:meeting, :member, :serial)
                                on conflict (meeting, member) do update set member = excluded.member
                                returning serial
                                """)
                        .param("meeting", meeting.value())
                        .param("member", member.value())
                        .param("serial", UUID.randomUUID())
                        .query(UUID.class)
                        .single()
                        .toString();
        return sealed.seal(PURPOSE, "%d %d %s".formatted(meeting.value(), member.value(), serial));
    }

    /** Empty for what is no pass, and for that of a meeting which is over. */
    public Optional<Pass> open(String words) {
        return sealed.open(PURPOSE, words)
                .map(WORDS::matcher)
                .filter(Matcher::matches)
                .flatMap(this::known);
    }

    void drop(MeetingId meeting) {
        jdbc.sql("delete from meetings.pass where meeting = :meeting")
                .param("meeting", meeting.value())
                .update();
    }

    void drop(MemberId member) {
        jdbc.sql("delete from meetings.pass where member = :member")
                .param("member", member.value())
                .update();
    }

    private Optional<Pass> known(Matcher words) {
        return jdbc.sql(
                        """
                        select m.cell, p.meeting, p.member from meetings.pass p
                        join meetings.meeting m on m.id = p.meeting
                        where p.meeting = :meeting and p.member = :member and p.serial = :serial
                        """)
                .param("meeting", Long.parseLong(words.group(1)))
                .param("member", Long.parseLong(words.group(2)))
                .param("serial", UUID.fromString(words.group(3)))
                .query(
                        (row, _) ->
                                new Pass(
                                        new UnitId(row.getLong("cell")),
                                        new MeetingId(row.getLong("meeting")),
                                        new MemberId(row.getLong("member"))))
                .optional();
    }
}
