package vn.caunoi.cells;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.program.Nature;
import vn.caunoi.program.RunningRooms;
import vn.caunoi.program.Wing;
import vn.caunoi.web.ChangeListener;

/**
 * Whether the rooms of the Party are there (phần sinh hoạt chi bộ bật hay tắt): always in a
 * demonstration, else only under an approval that was recorded and not ended. Every contribution of
 * these rooms to pages of others asks here. Where the wing does not run they are never there.
 */
@Component
public class PartyRooms implements ChangeListener {

    private static final long NEVER = -1;

    private final RunningRooms running;
    private final Nature nature;
    private final JdbcClient jdbc;
    private final AtomicLong news = new AtomicLong();

    /** When they were seen open: only that is remembered, until something changes. */
    private volatile long seenOpen = NEVER;

    PartyRooms(RunningRooms running, Nature nature, JdbcClient jdbc) {
        this.running = running;
        this.nature = nature;
        this.jdbc = jdbc;
    }

    public boolean areOpen() {
        long heard = news.get();
        if (seenOpen == heard) {
            return true;
        }
        boolean open = running.run(Wing.PARTY) && (nature.isDemo() || isApproved());
        if (open) {
            seenOpen = heard;
        }
        return open;
    }

    @Override
    public void changed(long site) {
        // a page of a site says nothing about these rooms
    }

    @Override
    public void changedEverywhere() {
        news.incrementAndGet();
    }

    private boolean isApproved() {
        return jdbc.sql("select exists (select from cells.approval where ended_at is null)")
                .query(Boolean.class)
                .single();
    }
}
