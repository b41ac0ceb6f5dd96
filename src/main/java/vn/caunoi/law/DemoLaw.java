package vn.caunoi.law;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.program.DemoPart;

/** A rule of its own for the demo commune: it apologises a day earlier than it must. */
@Component
class DemoLaw implements DemoPart {

    private final JdbcClient jdbc;

    DemoLaw(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int floor() {
        return 4;
    }

    @Override
    public String what() {
        return "quy định riêng";
    }

    @Override
    public void load(Progress progress) {
        jdbc.sql(
                        """
                        insert into law.local_rule (key, unit, value, valid_from, source, article,
                            reason, person, entered_at)
                        select 'ho-so.xin-loi-truoc', site.unit, '2', date '2026-01-01',
                            'Quy chế minh họa của Trung tâm Phục vụ hành chính công xã', 'Điều 5',
                            '', person.id, timestamptz '2025-12-20 08:00+07'
                        from units.site, identity.person
                        where site.host = 'xa-thanh-mien.localhost'
                          and person.username = 'quantrixa'
                        """)
                .update();
        progress.at(1, 1);
    }
}
