package vn.caunoi.program;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database for its version and whether a lost power supply would lose data. */
@Component
class DatabaseCheck implements Check {

    private static final int LOWEST_VERSION = 150000;

    private final JdbcClient jdbc;

    DatabaseCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "Cơ sở dữ liệu";
    }

    @Override
    public Finding look() {
        int version = Integer.parseInt(setting("server_version_num"));
        boolean durable =
                setting("fsync").equals("on") && !setting("synchronous_commit").equals("off");
        String facts =
                "PostgreSQL %s, ghi bền %s"
                        .formatted(setting("server_version"), durable ? "bật" : "TẮT");
        return new Finding(version >= LOWEST_VERSION && durable, facts);
    }

    private String setting(String name) {
        return jdbc.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
