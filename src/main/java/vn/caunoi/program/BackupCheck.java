package vn.caunoi.program;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Warns when real data has no recent backup. */
@Component
class BackupCheck implements Check {

    private static final Duration WARNS_AFTER = Duration.ofDays(7);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final Backups backups;
    private final Nature nature;
    private final Clock clock;

    BackupCheck(Backups backups, Nature nature, Clock clock) {
        this.backups = backups;
        this.nature = nature;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "Sao lưu";
    }

    @Override
    public Finding look() {
        Optional<Instant> good = backups.lastGood().map(Backup::startedAt);
        String since =
                good.map(at -> "bản tốt gần nhất lúc " + MOMENT.format(at.atZone(clock.getZone())))
                        .orElse("chưa có bản nào");
        Optional<Backup> failed =
                backups.last().filter(last -> last.outcome() == Backup.Outcome.FAILED);
        if (failed.isPresent()) {
            return Finding.warning(
                    "lần gần nhất không thành (%s); %s.".formatted(failed.get().problem(), since));
        }
        Instant oldest = clock.instant().minus(WARNS_AFTER);
        if (nature.isDemo() || good.filter(at -> at.isAfter(oldest)).isPresent()) {
            return Finding.good(since + ".");
        }
        return Finding.warning(since + "; hãy chạy bin/caunoi backup mỗi đêm.");
    }
}
