package vn.caunoi.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.MemberId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.web.Formats;

/** Where it is said what became of tasks (bàn theo dõi nhiệm vụ). */
@Component
class TaskDesk {

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Journal journal;
    private final Clock clock;

    TaskDesk(JdbcClient jdbc, Tasks tasks, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Something that was said of a task before (một lần báo cáo).
     *
     * @param due the new day of a postponed task
     */
    record Said(LocalDate day, TaskState state, @Nullable LocalDate due, String words) {}

    List<Said> history(Task task) {
        return jdbc.sql("select * from resolutions.report where task = :task order by id")
                .param("task", task.id().value())
                .query(
                        (row, _) ->
                                new Said(
                                        Objects.requireNonNull(
                                                row.getObject("day", LocalDate.class)),
                                        TaskState.valueOf(row.getString("state")),
                                        row.getObject("due", LocalDate.class),
                                        row.getString("words")))
                .list();
    }

    /** Says something of a task, or why it cannot be said. */
    @Transactional
    Optional<String> report(Task shown, TaskReport report) {
        Task task = locked(shown);
        Optional<String> refusal = task.refusal(report);
        if (refusal.isEmpty()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
            keep(task.after(report, today));
            write(task, report, today);
            tell(ResolutionActs.REPORT, task, report.state().label());
        }
        return refusal;
    }

    /** Lets figures decide about a task from now on, for good. */
    @Transactional
    void bind(Task shown, Indicator indicator, LocalDate due) {
        Task bound = locked(shown).boundTo(indicator, due);
        keep(bound);
        jdbc.sql(
                        """
                        update resolutions.task
                        set indicator_unit = :unit, indicator_below = :below,
                          indicator_procedure = cast(:procedure as text),
                          indicator_field = cast(:field as text)
                        where id = :id
                        """)
                .param("id", bound.id().value())
                .param("unit", indicator.unit().value())
                .param("procedure", indicator.procedure())
                .param("field", indicator.field())
                .param("below", indicator.below())
                .update();
        tell(ResolutionActs.BIND, bound, "dưới " + indicator.below() + "%");
    }

    /** Takes a measurement in; the task is settled when it is of its due day. */
    @Transactional
    void measure(Task shown, Measurement found) {
        Task task = locked(shown);
        if (task.isOpen()) {
            Task measured = task.measured(found);
            keep(measured);
            if (!measured.isOpen()) {
                tell(ResolutionActs.MEASURED, measured, measured.state().label());
            }
        }
    }

    /** Lets the public read of a task, or no longer. */
    @Transactional
    void publish(Task task, boolean published) {
        if (task.published() != published) {
            jdbc.sql("update resolutions.task set published = :published where id = :id")
                    .param("id", task.id().value())
                    .param("published", published)
                    .update();
            tell(ResolutionActs.PUBLISH, task, published ? "công khai" : "không công khai");
        }
    }

    Optional<MemberId> reminded(Task task) {
        return jdbc.sql("select member from resolutions.reminder where task = :task")
                .param("task", task.id().value())
                .query((row, _) -> new MemberId(row.getLong("member")))
                .optional();
    }

    /** Says whom to remind; nobody once it is settled. */
    @Transactional
    void remind(Task task, @Nullable MemberId member) {
        forgetWhom(task);
        if (member != null && locked(task).isOpen()) {
            jdbc.sql("insert into resolutions.reminder (task, member) values (:task, :member)")
                    .param("task", task.id().value())
                    .param("member", member.value())
                    .update();
        }
    }

    private void forgetWhom(Task task) {
        jdbc.sql("delete from resolutions.reminder where task = :task")
                .param("task", task.id().value())
                .update();
    }

    /** As it is now; nobody else changes it until the transaction ends. */
    private Task locked(Task shown) {
        jdbc.sql("select id from resolutions.task where id = :id for update")
                .param("id", shown.id().value())
                .query((row, _) -> row.getLong("id"))
                .single();
        return tasks.at(shown.cell(), shown.id()).orElseThrow();
    }

    private void keep(Task task) {
        Measurement found = task.measured();
        jdbc.sql(
                        """
                        update resolutions.task
                        set state = :state, due = cast(:due as date), evidence = :evidence,
                          reason = :reason, settled_on = cast(:settledOn as date),
                          as_of = cast(:asOf as date), late = cast(:late as bigint),
                          finished = cast(:finished as bigint), reached = cast(:reached as boolean)
                        where id = :id
                        """)
                .param("id", task.id().value())
                .param("state", task.state().name())
                .param("due", task.due())
                .param("evidence", task.evidence())
                .param("reason", task.reason())
                .param("settledOn", task.settledOn())
                .param("asOf", found == null ? null : found.asOf())
                .param("late", found == null ? null : found.late())
                .param("finished", found == null ? null : found.finished())
                .param("reached", found == null ? null : found.reached())
                .update();
        if (!task.isOpen()) {
            forgetWhom(task);
        }
    }

    private void write(Task task, TaskReport report, LocalDate today) {
        jdbc.sql(
                        """
                        insert into resolutions.report (task, day, state, due, words)
                        values (:task, :day, :state, cast(:due as date), :words)
                        """)
                .param("task", task.id().value())
                .param("day", today)
                .param("state", report.state().name())
                .param("due", report.due())
                .param("words", report.words())
                .update();
    }

    private void tell(String what, Task task, String how) {
        journal.record(
                new Act(
                        Act.doer(),
                        what,
                        task.cell(),
                        "",
                        "nhiệm vụ %d: %s".formatted(task.id().value(), how)));
    }
}
