package vn.caunoi.cells;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/**
 * Where the list of a cell is written (nơi ghi danh sách). The journal hears which member and what
 * kind of thing, never what stood or stands there.
 */
@Component
class MemberDesk {

    private final Members members;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    MemberDesk(
            Members members, JdbcClient jdbc, Journal journal, ApplicationEventPublisher events) {
        this.members = members;
        this.jdbc = jdbc;
        this.journal = journal;
        this.events = events;
    }

    /** Says what kind of cell this is; the first time it opens it. */
    @Transactional
    public void describe(
            UnitId cell, CellKind kind, @Nullable UnitId serves, String place, Officer by) {
        jdbc.sql(
                        """
                        insert into cells.cell (unit, kind, serves, place)
                        values (:unit, :kind, cast(:serves as bigint), :place)
                        on conflict (unit) do update
                        set kind = excluded.kind, serves = excluded.serves, place = excluded.place
                        """)
                .param("unit", cell.value())
                .param("kind", kind.code())
                .param("serves", serves == null ? null : serves.value())
                .param("place", place)
                .update();
        record(by, CellActs.DESCRIBE, cell, kind.label());
    }

    @Transactional
    public MemberId add(UnitId cell, Entrant entrant, Officer by) {
        MemberId member = put(cell, entrant);
        record(by, CellActs.ADD, cell, told(member));
        return member;
    }

    /** Takes many at once. */
    @Transactional
    public void take(UnitId cell, List<Entrant> entrants, Officer by) {
        entrants.forEach(entrant -> put(cell, entrant));
        record(by, CellActs.IMPORT, cell, entrants.size() + " đảng viên");
    }

    @Transactional
    public void rectify(UnitId cell, Kept before, Particulars after, Officer by) {
        members.change(before.id(), after);
        record(by, CellActs.RECTIFY, cell, told(before.id()) + ": " + before.difference(after));
    }

    /**
     * @param until the last day of a leave; null while it is not known
     */
    @Transactional
    public void change(
            UnitId cell,
            MemberId member,
            MemberChange change,
            LocalDate since,
            @Nullable LocalDate until,
            Officer by) {
        switch (change) {
            case OFFICIAL -> members.become(member, MemberStanding.OFFICIAL, since);
            case NO_OFFICE -> members.endOffices(member, since);
            case BACK -> members.endLeave(member, since);
            case RETURN -> members.comeBack(member, since);
            case TRANSFER, DEPARTURE -> members.depart(member, since);
            case SECRETARY, DEPUTY, COMMITTEE_MEMBER, GROUP_LEADER -> {
                members.endOffices(member, since);
                members.appoint(member, change.office().orElseThrow(), since);
            }
            case EXEMPT, AWAY, SPECIAL_DUTY -> {
                members.endLeave(member, since);
                members.excuse(
                        member,
                        change.leave().orElseThrow(),
                        since,
                        until == null ? null : until.plusDays(1));
            }
        }
        record(by, CellActs.CHANGE, cell, told(member) + ": " + change.label());
    }

    /** Forgets somebody at their request; only the number stays, in the journal. */
    @Transactional
    public void erase(UnitId cell, MemberId member, Officer by) {
        members.erase(member);
        events.publishEvent(new MemberErased(cell, member));
        record(by, CellActs.ERASE, cell, told(member));
    }

    @Transactional
    public void exported(UnitId cell, int count, Officer by) {
        record(by, CellActs.EXPORT, cell, count + " đảng viên");
    }

    private MemberId put(UnitId cell, Entrant entrant) {
        MemberId member = members.add(cell, entrant.who(), entrant.standing(), entrant.since());
        if (entrant.office() != null) {
            members.appoint(member, entrant.office(), entrant.officeSince());
        }
        return member;
    }

    private void record(Officer by, String act, UnitId cell, String after) {
        journal.record(Act.by(by, act, cell, "", after));
    }

    private static String told(MemberId member) {
        return "đảng viên số " + member.value();
    }
}
