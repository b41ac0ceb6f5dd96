package vn.caunoi.meetings.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.Cells;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Tone;

/** What can be done next for a meeting, by this officer, in the order in which it is done. */
@Component
class NextSteps {

    private final Meetings meetings;
    private final YearPlan plan;
    private final Agreements agreements;
    private final Cells cells;
    private final Clock clock;

    NextSteps(Meetings meetings, YearPlan plan, Agreements agreements, Cells cells, Clock clock) {
        this.meetings = meetings;
        this.plan = plan;
        this.agreements = agreements;
        this.cells = cells;
        this.clock = clock;
    }

    List<NextStep> of(Meeting meeting, Officer officer) {
        long cell = meeting.cell().value();
        boolean runs = officer.may(CellRight.RUN, cell);
        var steps = new ArrayList<NextStep>();
        switch (meeting.state()) {
            case PLANNED, CONVENED ->
                    ahead(steps, meeting, officer.may(CellRight.PREPARE, cell), runs);
            case OPEN -> run(steps, meeting, runs);
            case CLOSED, MINUTED -> close(steps, meeting, runs);
            case CALLED_OFF -> {}
        }
        return List.copyOf(steps);
    }

    /** On its day a meeting is gone to, whatever else is left to do. */
    private void ahead(List<NextStep> steps, Meeting meeting, boolean prepares, boolean runs) {
        boolean isToday = meeting.day().equals(LocalDate.now(clock));
        if (isToday) {
            run(steps, meeting, runs);
        }
        if (prepares) {
            prepare(steps, meeting);
        }
        if (runs && !isToday && meeting.state() == MeetingState.CONVENED) {
            steps.add(consoleStep(meeting));
        }
        if (runs) {
            steps.add(step(meeting, "Bộ giấy, nhập từ giấy", "/bien-ban", "khi họp bằng giấy"));
        }
    }

    private void prepare(List<NextStep> steps, Meeting meeting) {
        int items = meetings.agenda(meeting.id()).size();
        steps.add(
                step(
                        meeting,
                        "Chương trình",
                        "/chuong-trinh",
                        items == 0 ? "chưa có" : items + " nội dung",
                        items > 0));
        if (meeting.kind().isRegular() || meeting.kind().isThematic()) {
            steps.add(agreement(meeting));
        }
        tell(steps, meeting);
    }

    private static void tell(List<NextStep> steps, Meeting meeting) {
        boolean told = meeting.state() == MeetingState.CONVENED;
        steps.add(
                step(
                        meeting,
                        told ? "Thông báo, giấy mời" : "Thông báo",
                        "/thong-bao",
                        told ? "đã gửi" : "chưa gửi",
                        told));
        Instant posted = meeting.postedAt();
        steps.add(
                step(
                        meeting,
                        "Đăng Sổ tay đảng viên",
                        "/thong-bao#so-tay",
                        posted(posted),
                        posted != null));
    }

    private NextStep agreement(Meeting meeting) {
        if (cells.hasCommittee(meeting.cell(), meeting.day())) {
            boolean met = plan.committeeMeetsBefore(meeting);
            return new NextStep(
                    "Họp chi ủy trước",
                    MeetingAddress.of(meeting.cell()) + "/moi?hinh-thuc=chi-uy",
                    met ? "có trong kế hoạch" : "chưa có",
                    met ? Tone.GOOD : Tone.WARN,
                    met);
        }
        boolean agreed = agreements.at(meeting.id()).isPresent();
        return step(
                meeting,
                "Bí thư, phó bí thư thống nhất nội dung",
                "#thong-nhat",
                agreed ? "đã ghi" : "chưa ghi",
                agreed);
    }

    private static void run(List<NextStep> steps, Meeting meeting, boolean may) {
        if (may) {
            steps.add(consoleStep(meeting));
        }
        steps.add(step(meeting, "Trang dự họp", "/du-hop", "cho mỗi người dự"));
    }

    private static NextStep consoleStep(Meeting meeting) {
        boolean open = meeting.state() == MeetingState.OPEN;
        return step(
                meeting,
                open ? "Điều hành tiếp" : "Vào họp",
                "/dieu-hanh",
                open ? "đang họp" : "khi mọi người đã đến");
    }

    private static void close(List<NextStep> steps, Meeting meeting, boolean may) {
        boolean signed = meeting.state() == MeetingState.MINUTED;
        if (!may) {
            if (signed) {
                steps.add(step(meeting, "Biên bản (PDF)", "/bien-ban.pdf", "đã ký", true));
            }
            return;
        }
        steps.add(step(meeting, "Biên bản", "/bien-ban", signed ? "đã ký" : "chưa ký", signed));
        Instant posted = meeting.resultsPostedAt();
        steps.add(
                step(
                        meeting,
                        "Đăng kết quả trên Sổ tay",
                        "/thong-bao#so-tay",
                        posted(posted),
                        posted != null));
    }

    private static String posted(@Nullable Instant at) {
        return at == null ? "chưa ghi" : "đã đăng lúc " + Formats.toTheSecond(at);
    }

    private static NextStep step(Meeting meeting, String label, String path, String state) {
        return new NextStep(label, MeetingAddress.of(meeting) + path, state, Tone.INFO, false);
    }

    private static NextStep step(
            Meeting meeting, String label, String path, String state, boolean done) {
        return new NextStep(
                label,
                MeetingAddress.of(meeting) + path,
                state,
                done ? Tone.GOOD : Tone.WARN,
                done);
    }
}
