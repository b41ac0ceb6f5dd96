package vn.caunoi.statistics;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.procedures.Channel;
import vn.caunoi.web.Formats;

/**
 * The columns of form II.06a (tình hình, kết quả giải quyết thủ tục hành chính). The form does not
 * say where dossiers stand that wait (states 5 and 6), were withdrawn (7) or stopped (8). Ours: who
 * waits is in progress and in time, since the wait does not count; what was withdrawn, was stopped,
 * has no due day or cannot be classed stands beside the form and is told, never in one of its
 * columns.
 *
 * @param online received on line in the period
 * @param offline received directly or by post
 * @param early solved before the due day
 * @param beside received, but in no column of the form
 */
public record Report06a(
        long received,
        long online,
        long offline,
        long carriedOver,
        long solved,
        long early,
        long onTime,
        long late,
        long inProgress,
        long inTime,
        long overdue,
        long beside) {

    private static final DossierClass[] BESIDE = {
        DossierClass.WITHDRAWN,
        DossierClass.STOPPED,
        DossierClass.FINISHED_WITHOUT_DUE,
        DossierClass.OPEN_WITHOUT_DUE,
        DossierClass.NOT_CLASSIFIABLE
    };

    public static Report06a of(Partition partition) {
        long early = partition.of(DossierClass.EARLY);
        long onTime = partition.of(DossierClass.ON_TIME);
        long late = partition.of(DossierClass.LATE);
        long inTime = partition.of(Tally.STILL_IN_TIME);
        long overdue = partition.of(DossierClass.OPEN_OVERDUE);
        return new Report06a(
                partition.total(),
                partition.facts().received(Channel.ONLINE),
                partition.facts().received(Channel.DIRECT)
                        + partition.facts().received(Channel.POST),
                partition.carriedOver(),
                early + onTime + late,
                early,
                onTime,
                late,
                inTime + overdue,
                inTime,
                overdue,
                partition.of(BESIDE));
    }

    /** What was settled, in time or not, of all that had to be (tỷ lệ đã giải quyết). */
    public Share solvedShare() {
        return new Share(solved, received);
    }

    /** The four sums of the form that fail, in sentences; empty when all hold. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        check(faults, "tổng tiếp nhận", received, online + offline + carriedOver);
        check(faults, "đã giải quyết", solved, early + onTime + late);
        check(faults, "đang giải quyết", inProgress, inTime + overdue);
        check(faults, "tổng tiếp nhận", received, solved + inProgress + beside);
        return List.copyOf(faults);
    }

    private static void check(List<String> faults, String column, long told, long sum) {
        if (told != sum) {
            faults.add(
                    "Biểu II.06a: cột %s là %s, nhưng các cột thành phần cộng lại là %s."
                            .formatted(column, Formats.number(told), Formats.number(sum)));
        }
    }
}
