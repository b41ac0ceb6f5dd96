package vn.caunoi.program;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of all rooms: migrated by its owner, used by a role that owns nothing. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Server databaseServer(
            @Value("${caunoi.data:data}") Path data,
            @Value("${caunoi.database-url:#{null}}") @Nullable String url,
            @Value("${caunoi.serving:false}") boolean serving) {
        return url == null ? Server.in(data, serving) : Server.at(url);
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(Server server) {
        return new JdbcConnectionDetails() {
            @Override
            public @Nullable String getUsername() {
                return null;
            }

            @Override
            public @Nullable String getPassword() {
                return null;
            }

            @Override
            public String getJdbcUrl() {
                return server.appUrl();
            }
        };
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(Server server) {
        return new FlywayConnectionDetails() {
            @Override
            public @Nullable String getUsername() {
                return null;
            }

            @Override
            public @Nullable String getPassword() {
                return null;
            }

            @Override
            public String getJdbcUrl() {
                return server.ownerUrl();
            }
        };
    }

    /** The one clock of the program, in the country's time zone. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
