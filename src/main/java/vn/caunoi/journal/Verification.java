package vn.caunoi.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.Entry.Hash;

/** Recomputes the chain and remembers when it did so last (đối chiếu nhật ký). */
@Component
class Verification {

    /**
     * How the chain stands.
     *
     * @param head the hash of the last entry: on paper it proves all that came before
     * @param verified when it was recomputed last, or null
     * @param sentence what was found then
     */
    record State(
            long entries,
            String head,
            @Nullable Instant verified,
            boolean whole,
            String sentence) {}

    private final JdbcClient jdbc;
    private final Chain chain;
    private final Clock clock;

    Verification(JdbcClient jdbc, Chain chain, Clock clock) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.clock = clock;
    }

    Chain.Verdict run() {
        Chain.Verdict verdict = chain.verify();
        jdbc.sql(
                        """
                        insert into journal.verification (at, whole, sentence)
                        values (:at, :whole, :sentence)
                        on conflict (only_row) do update set (at, whole, sentence)
                            = row (excluded.at, excluded.whole, excluded.sentence)
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("whole", verdict.whole())
                .param("sentence", JournalCheck.sentence(verdict))
                .update();
        return verdict;
    }

    State state() {
        return jdbc.sql(
                        """
                        select number, own, at, coalesce(whole, true) as whole,
                            coalesce(sentence, '') as sentence
                        from (select 1) as one
                            left join journal.head on true left join journal.verification on true
                        """)
                .query(
                        (row, _) -> {
                            byte[] own = row.getBytes("own");
                            OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
                            return new State(
                                    row.getLong("number"),
                                    own == null ? Hash.OF_NOTHING.hex() : Hash.of(own).hex(),
                                    at == null ? null : at.toInstant(),
                                    row.getBoolean("whole"),
                                    row.getString("sentence"));
                        })
                .single();
    }
}
