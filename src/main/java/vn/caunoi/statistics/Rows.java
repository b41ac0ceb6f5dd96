package vn.caunoi.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.law.Law;
import vn.caunoi.law.Rule;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/**
 * The dossiers behind a figure (các hồ sơ sau con số), ordered by their public numbers, which say
 * nothing of when they came.
 */
@Component
public class Rows {

    private static final String LEAST_CELL = "thong-ke.o-nho";

    /** The places take the columns, the public number, then what has to fit. */
    private static final String MEMBERS =
            """
            select %1$s, %2$s as number,
                case when c.class = 11 and l.due_on <= :soon then 12 else c.class end as class
            from dossiers.standing l
            cross join lateral (select statistics.class_on(l, :asOf)) c(class)
            where least(l.registered_on, l.received_on) <= :asOf
                and (statistics.gone_on(l) >= :from or statistics.gone_on(l) is null)
                and case when c.class = 11 and l.due_on <= :soon then 12 else c.class end
                    = any(cast(:classes as int[]))
                and %3$s and %4$s and %5$s
            """;

    /**
     * What is too rare is told with more: by procedure and month, else by field and month, else by
     * month, else by nothing. Cells are counted of all members, numbers drawn for a page of them.
     */
    private static final String PUBLIC =
            """
            with cell as materialized (
                select procedure, field, sensitive, month, class, count(*) as dossiers
                from (%1$s) member
                group by 1, 2, 3, 4, 5),
            by_procedure as (
                select *, procedure <> '' and not sensitive and :least <= sum(dossiers)
                    over (partition by procedure, sensitive, month, class) as procedure_told
                from cell),
            by_field as (
                select *, not procedure_told and not sensitive and :least <= sum(dossiers)
                    over (partition by field, sensitive, procedure_told, month, class) as field_told
                from by_procedure),
            by_month as (
                select *, procedure_told or field_told or :least <= sum(dossiers)
                    over (partition by procedure_told, field_told, month, class) as month_told
                from by_field),
            shown as materialized (
                select * from (%1$s) member
                where number > :after order by number limit :most)
            select number, class,
                case when procedure_told then procedure end as procedure,
                case when procedure_told or field_told then field end as field,
                case when month_told then month end as month
            from shown join by_month using (procedure, field, sensitive, month, class)
            order by number
            """;

    private static final String FULL =
            """
            select * from (%s) member where number > :after order by number limit :most
            """;

    private static final String PUBLIC_COLUMNS =
            """
            coalesce(l.procedure, '') as procedure, l.field, l.sensitive,
            date_trunc('month', coalesce(l.received_on, l.registered_on))::date as month
            """;

    private final JdbcClient jdbc;
    private final Scope scope;
    private final DueSoon dueSoon;
    private final Law law;
    private final Mask mask;
    private final Plans plans;

    Rows(JdbcClient jdbc, Scope scope, DueSoon dueSoon, Law law, Mask mask, Plans plans) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.dueSoon = dueSoon;
        this.law = law;
        this.mask = mask;
        this.plans = plans;
    }

    /**
     * So many rows as everybody may see them.
     *
     * @param after the number of the last row before, or "" to begin
     */
    public List<PublicRow> publicly(Question question, Behind behind, String after, int most) {
        var asked =
                asked(PUBLIC, PUBLIC_COLUMNS, question, behind, after, most)
                        .param("least", leastCell(question))
                        .query((row, _) -> publicRow(row));
        return plans.choosy(asked::list);
    }

    /** The same of these classes, whenever they came. */
    public List<PublicRow> publicly(
            Question question, Collection<DossierClass> classes, String after, int most) {
        return publicly(question, Behind.of(classes), after, most);
    }

    /** So many rows with all facts: the caller makes sure that they may be seen. */
    public List<FullRow> fully(
            Question question, Collection<DossierClass> classes, String after, int most) {
        var asked =
                asked(FULL, "l.*", question, Behind.of(classes), after, most)
                        .query((row, _) -> fullRow(row));
        return plans.choosy(asked::list);
    }

    /** Below how many a cell of public figures is told only together with others. */
    public int leastCell(Question question) {
        return law.find(LEAST_CELL, question.asOf(), question.unit().orElse(null))
                .map(Rule::number)
                .orElse(1);
    }

    private StatementSpec asked(
            String sql, String columns, Question question, Behind behind, String after, int most) {
        String members =
                MEMBERS.formatted(
                        columns,
                        Mask.NUMBER,
                        scope.sql(question),
                        Scope.known(question),
                        behind.sql());
        return scope.bind(jdbc.sql(sql.formatted(members)), question)
                .param("asOf", question.asOf())
                .param("from", question.period().from())
                .param("soon", dueSoon.until(question))
                .param("secret", mask.secret())
                .param("classes", behind.numbers())
                .param("after", after)
                .param("most", most);
    }

    private static PublicRow publicRow(ResultSet row) throws SQLException {
        @Nullable LocalDate month = row.getObject("month", LocalDate.class);
        return new PublicRow(
                row.getString("number"),
                row.getString("procedure"),
                row.getString("field"),
                month == null ? null : YearMonth.from(month),
                DossierClass.numbered(row.getInt("class")));
    }

    private static FullRow fullRow(ResultSet row) throws SQLException {
        return new FullRow(
                row.getString("number"),
                new DossierId(row.getLong("dossier")),
                row.getString("code"),
                row.getBoolean("official"),
                new UnitId(row.getLong("receiving_unit")),
                new UnitId(row.getLong("competent_unit")),
                row.getString("procedure"),
                row.getString("field"),
                Channel.numbered(row.getInt("channel")).orElseThrow(),
                row.getBoolean("sensitive"),
                DossierState.of(row.getInt("state")),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("finished_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("waits_citizen"),
                row.getString("waits_payment"),
                row.getInt("supplements"),
                row.getInt("doubts"),
                DossierClass.numbered(row.getInt("class")));
    }
}
