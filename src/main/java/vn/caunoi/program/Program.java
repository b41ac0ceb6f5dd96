package vn.caunoi.program;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the rooms, with or without their web server. */
@FunctionalInterface
public interface Program {

    enum Kind {
        SERVER,
        COMMAND
    }

    /** Starts with these settings; the caller closes what it gets. */
    ConfigurableApplicationContext start(Kind kind, Map<String, Object> settings);
}
