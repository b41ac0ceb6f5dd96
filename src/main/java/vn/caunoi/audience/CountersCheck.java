package vn.caunoi.audience;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.program.Check;

/** Adds the days up anew and counts today's people one by one: the running sums must agree. */
@Component
class CountersCheck implements Check {

    private final JdbcClient jdbc;

    CountersCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "Bộ đếm truy cập";
    }

    @Override
    public Finding look() {
        long wrong = wrongTotals() + wrongDays();
        return wrong == 0
                ? Finding.good("tổng khớp với từng ngày.")
                : Finding.bad(wrong + " con số không khớp với từng ngày.");
    }

    private long wrongTotals() {
        return count(
                """
                select count(*)
                from audience.site_total t
                full join (select site, sum(visitors) as counted
                           from audience.site_day group by site) d using (site)
                full join (select site, sum(readers) as readings
                           from audience.subject_day group by site) r using (site)
                where coalesce(t.counted, 0) <> coalesce(d.counted, 0)
                   or coalesce(t.readings, 0) <> coalesce(r.readings, 0)
                """);
    }

    private long wrongDays() {
        return count(
                """
                select count(*)
                from (select v.day, v.site, count(*) as people
                      from audience.visitor v group by v.day, v.site) p
                full join (select d.day, d.site, d.visitors
                           from audience.site_day d
                           join audience.day o on o.day = d.day and o.secret is not null) s
                     using (day, site)
                where p.people is distinct from s.visitors
                """);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
