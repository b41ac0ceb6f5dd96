package vn.caunoi.resolutions.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.program.RunningRooms;
import vn.caunoi.program.Wing;
import vn.caunoi.resolutions.Outgoing;

/** Our letters until the other side has confirmed them (thư chờ gửi). */
@Component
class Outbox {

    private static final int MOST_TOGETHER = Bundle.MOST_ENVELOPES - 1;
    private static final int MOST_TEXT = Bundle.MOST_BYTES - (64 << 10);

    private final List<Outgoing> kinds;
    private final RunningRooms rooms;
    private final Pairings pairings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(
            ObjectProvider<Outgoing> kinds,
            RunningRooms rooms,
            Pairings pairings,
            JdbcClient jdbc,
            Clock clock) {
        this.kinds = kinds.stream().toList();
        this.rooms = rooms;
        this.pairings = pairings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a letter for all that was not told yet, or is not any more as it was told. */
    void collect(Pairing pairing) {
        long number = pairing.sent();
        for (Outgoing kind : kinds) {
            if (kind.kind().isInwards() == rooms.run(Wing.PARTY)) {
                continue;
            }
            for (Outgoing.Sheet sheet : kind.sheets()) {
                String digest = Envelope.digest(sheet.content());
                if (!lastTold(pairing, kind, sheet).equals(Optional.of(digest))) {
                    number++;
                    write(pairing, number, kind, sheet, digest);
                }
            }
        }
        pairings.sent(pairing, number);
    }

    /** The oldest that are not confirmed, as many as a bundle takes. */
    List<Envelope> waiting(Pairing pairing) {
        List<String> texts =
                jdbc.sql(
                                """
                                select envelope from resolutions.letter_sent
                                where pairing = :pairing and envelope is not null
                                order by number limit :most
                                """)
                        .param("pairing", pairing.id())
                        .param("most", MOST_TOGETHER)
                        .query((row, _) -> row.getString("envelope"))
                        .list();
        var together = new ArrayList<Envelope>();
        long size = 0;
        for (String text : texts) {
            size += text.getBytes(StandardCharsets.UTF_8).length + 1;
            if (size > MOST_TEXT && !together.isEmpty()) {
                break;
            }
            together.add(read(text));
        }
        return together;
    }

    /** The other side has taken everything up to that number: the texts are not needed any more. */
    void confirm(Pairing pairing, long number) {
        jdbc.sql(
                        """
                        update resolutions.letter_sent set envelope = null, confirmed_at = :now
                        where pairing = :pairing and number <= :number and envelope is not null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("pairing", pairing.id())
                .param("number", number)
                .update();
        pairings.confirmed(pairing, number);
    }

    private Optional<String> lastTold(Pairing pairing, Outgoing kind, Outgoing.Sheet sheet) {
        return jdbc.sql(
                        """
                        select digest from resolutions.letter_sent
                        where pairing = :pairing and kind = :kind and about = :about
                        order by number desc limit 1
                        """)
                .param("pairing", pairing.id())
                .param("kind", kind.kind().code())
                .param("about", sheet.about())
                .query((row, _) -> row.getString("digest"))
                .optional();
    }

    private void write(
            Pairing pairing, long number, Outgoing kind, Outgoing.Sheet sheet, String digest) {
        Envelope letter =
                Envelope.letter(
                        pairing.own(),
                        pairing.other().orElseThrow().key().fingerprint(),
                        number,
                        clock.instant(),
                        kind.kind().code(),
                        sheet.content());
        jdbc.sql(
                        """
                        insert into resolutions.letter_sent
                          (pairing, number, kind, about, digest, made_at, envelope)
                        values (:pairing, :number, :kind, :about, :digest, :now, :envelope)
                        """)
                .param("pairing", pairing.id())
                .param("number", number)
                .param("kind", kind.kind().code())
                .param("about", sheet.about())
                .param("digest", digest)
                .param("now", OffsetDateTime.now(clock))
                .param("envelope", JsonMapper.shared().writeValueAsString(letter.json()))
                .update();
    }

    private static Envelope read(String text) {
        try {
            return Envelope.read(JsonMapper.shared().readTree(text));
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
