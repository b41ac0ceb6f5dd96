package vn.caunoi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import vn.caunoi.web.Formats;

/** The one thing that a story brings into the program: a clock that runs ahead of the others. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("caunoi.ahead")
class AheadClock {

    @Bean
    @Primary
    Clock aheadClock(@Value("${caunoi.ahead}") Duration ahead) {
        return Clock.offset(Clock.system(Formats.ZONE), ahead);
    }

    /** A folder in which nothing lies but this class. */
    static Path folder() {
        String name = AheadClock.class.getSimpleName() + ".class";
        Path folder = Path.of("target", "ahead");
        Path file = folder.resolve("vn", "caunoi", name);
        try (InputStream content =
                Objects.requireNonNull(AheadClock.class.getResourceAsStream(name))) {
            Files.createDirectories(file.getParent());
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
