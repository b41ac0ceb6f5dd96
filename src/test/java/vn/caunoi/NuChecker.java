package vn.caunoi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What the Nu HTML checker of the W3C has to say against a page. */
public final class NuChecker {

    /** The checker builds its grammar by deep recursion. */
    private static final long STACK = 32L << 20;

    private NuChecker() {}

    public static List<String> complaints(String html) {
        var found = new FutureTask<>(() -> check(html));
        new Thread(null, found, "nu-checker", STACK).start();
        try {
            return found.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> check(String html) throws IOException, SAXException {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
