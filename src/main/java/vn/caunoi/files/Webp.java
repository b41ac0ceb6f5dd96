package vn.caunoi.files;

import com.sksamuel.scrimage.webp.CWebpHandler;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The WebP tools: those that scrimage brings for this machine, else those that the system has
 * (Debian: package webp), else none.
 */
@Component
class Webp {

    /** At 80 the front page weighed more than a phone should carry. */
    private static final String QUALITY = "65";

    private static final String BUNDLED = "/dist_webp_binaries/libwebp-1.4.0-%s/bin/%s";
    private static final long SECONDS = 60;

    private @Nullable Tools tools;
    private boolean looked;

    record Tools(String encoder, String decoder) {}

    boolean works() {
        return tools().isPresent();
    }

    void encode(BufferedImage image, Path webp) throws IOException {
        Path pixels = webp.resolveSibling(webp.getFileName() + ".pam");
        try {
            Pam.write(image, pixels);
            String encoder = tools().orElseThrow().encoder();
            if (!ran(
                    encoder,
                    "-quiet",
                    "-q",
                    QUALITY,
                    "-m",
                    "4",
                    pixels.toString(),
                    "-o",
                    webp.toString())) {
                throw new IOException("cwebp could not write " + webp);
            }
        } finally {
            Files.deleteIfExists(pixels);
        }
    }

    /** Decodes, smaller when the picture is large, over a temporary file. */
    BufferedImage decode(Negative negative, Path pixels) throws IOException {
        String decoder = tools().orElseThrow(() -> Refused.webp(negative.name())).decoder();
        Sides sides =
                negative.sides().atWidth(Math.max(1, negative.sides().width() / negative.step()));
        try {
            if (!ran(
                    decoder,
                    "-quiet",
                    negative.path().toString(),
                    "-scale",
                    Integer.toString(sides.width()),
                    Integer.toString(sides.height()),
                    "-pam",
                    "-o",
                    pixels.toString())) {
                throw Refused.broken(negative.name());
            }
            return Pam.read(pixels);
        } finally {
            Files.deleteIfExists(pixels);
        }
    }

    synchronized Optional<Tools> tools() {
        if (!looked) {
            looked = true;
            tools =
                    Stream.of(bundled(), Optional.of(new Tools("cwebp", "dwebp")))
                            .flatMap(Optional::stream)
                            .filter(Webp::run)
                            .findFirst()
                            .orElse(null);
        }
        return Optional.ofNullable(tools);
    }

    private static boolean run(Tools tools) {
        try {
            return ran(tools.encoder(), "-version") && ran(tools.decoder(), "-version");
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Tools> bundled() {
        try {
            Path folder = Files.createTempDirectory("caunoi-webp");
            folder.toFile().deleteOnExit();
            return Optional.of(new Tools(unpacked("cwebp", folder), unpacked("dwebp", folder)));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static String unpacked(String tool, Path folder) throws IOException {
        Path path = folder.resolve(tool);
        try (InputStream binary =
                CWebpHandler.class.getResourceAsStream(BUNDLED.formatted(platform(), tool))) {
            if (binary == null) {
                throw new IOException("no " + tool + " for this machine");
            }
            Files.copy(binary, path);
        }
        path.toFile().deleteOnExit();
        if (!path.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + path + " executable");
        }
        return path.toString();
    }

    private static String platform() {
        boolean arm = List.of("aarch64", "arm64").contains(System.getProperty("os.arch"));
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        return mac ? arm ? "mac-arm64" : "mac-x86-64" : arm ? "linux-aarch64" : "linux-x86-64";
    }

    private static boolean ran(String... command) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }
}
