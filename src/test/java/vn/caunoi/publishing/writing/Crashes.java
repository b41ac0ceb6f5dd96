package vn.caunoi.publishing.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.Clerk;
import vn.caunoi.PowerCut;
import vn.caunoi.Town;

/**
 * Kills the program while three people save, upload and publish, again and again, and looks whether
 * anything is lost that it had acknowledged.
 */
public final class Crashes {

    private static final String HOST = "xa-thanh-mien.localhost";

    private final Path data = Town.settledFolder();
    private final Random random = new Random(7);
    private final List<String> losses = new ArrayList<>();
    private Town town = Town.start(data);
    private final Clerk writer = Clerk.signedIn(town.port(), "phongvien");
    private final Clerk editor = Clerk.signedIn(town.port(), "bientap");
    private final Clerk board = Clerk.signedIn(town.port(), "truongban");
    private final String desk = writer.read("/bien-tap").location();
    private final String section = section();
    private final AtomicInteger numbers = new AtomicInteger();

    private Crashes() {}

    /**
     * Kills it so many times.
     *
     * @return what was lost, a sentence each; empty when nothing was
     */
    public static List<String> survive(int kills) {
        var crashes = new Crashes();
        try {
            for (int kill = 0; kill < kills; kill++) {
                crashes.once(kill);
            }
            crashes.verifyChain();
        } finally {
            crashes.town.close();
        }
        return crashes.losses;
    }

    /** What the program acknowledged before it was killed. */
    private static final class Acknowledged {

        final AtomicInteger saved = new AtomicInteger();
        final Map<String, String> files = Collections.synchronizedMap(new HashMap<>());
        final List<String> published = Collections.synchronizedList(new ArrayList<>());
    }

    private void once(int kill) {
        String piece = begun(writer);
        var said = new Acknowledged();
        PowerCut.amid(
                town, random, () -> save(piece, said), () -> upload(said), () -> publish(said));
        town = Town.start(data);
        List.of(writer, editor, board).forEach(clerk -> clerk.follow(town.port()));
        verify(kill, piece, said);
    }

    private void save(String piece, Acknowledged said) {
        int number = numbers.incrementAndGet();
        Clerk.Answer answer =
                writer.send(piece + "/tu-luu", words(version(piece), "Bản " + number, number));
        if (answer.status() == 200) {
            said.saved.set(number);
        }
    }

    private String version(String piece) {
        return writer.read(piece + "/sua").page().select("input[name=phien-ban]").attr("value");
    }

    private Map<String, String> words(String version, String title, int number) {
        return Map.of(
                "phien-ban",
                version,
                "tieu-de",
                title,
                "tom-tat",
                "Tóm tắt.",
                "chuyen-muc",
                section,
                "bodyFormat",
                "html",
                "body",
                "<p>" + ("Câu " + number + ". ").repeat(400) + "</p>");
    }

    private void upload(Acknowledged said) {
        byte[] content =
                ("Tệp " + numbers.incrementAndGet() + "\n")
                        .repeat(2_000)
                        .getBytes(StandardCharsets.UTF_8);
        Clerk.Answer answer = editor.sendFile(desk + "/tep", "so-lieu.txt", content);
        if (answer.status() == 201) {
            String file = JsonMapper.shared().readTree(answer.text()).get("file").asString();
            said.files.put(file, sha256(content));
        }
    }

    private void publish(Acknowledged said) {
        int number = numbers.incrementAndGet();
        String title = "Tin sau mất điện " + number;
        String piece = begun(board);
        Clerk.Answer saved = board.send(piece + "/sua", words("0", title, number));
        if (saved.status() != 303) {
            return;
        }
        move(board, piece, "chuyen-duyet");
        move(editor, piece, "chuyen-dang");
        if (move(board, piece, "xuat-ban").status() == 303) {
            said.published.add("/tin-tuc/tin-sau-mat-dien-" + number);
        }
    }

    private Clerk.Answer move(Clerk clerk, String piece, String move) {
        String version = clerk.read(piece).page().select("input[name=phien-ban]").attr("value");
        return clerk.send(
                piece + "/buoc", Map.of("viec", move, "phien-ban", version, "loi-nhan", ""));
    }

    private String begun(Clerk clerk) {
        return clerk.send(desk + "/bai", Map.of("loai", "bai")).location().replace("/sua", "");
    }

    private String section() {
        String piece = begun(writer);
        return writer.read(piece + "/sua")
                .page()
                .select("select[name=chuyen-muc] option")
                .get(1)
                .attr("value");
    }

    private void verify(int kill, String piece, Acknowledged said) {
        String title =
                writer.read(piece + "/sua").page().select("input[name=tieu-de]").attr("value");
        int stored = title.isEmpty() ? 0 : Integer.parseInt(title.replaceAll("\\D", ""));
        if (stored < said.saved.get()) {
            losses.add("%d: saved %d, found %d".formatted(kill, said.saved.get(), stored));
        }
        said.files.forEach(
                (file, hash) -> {
                    Clerk.Answer kept = editor.read(desk + "/tep/" + file + "/so-lieu.txt");
                    if (kept.status() != 200 || !sha256(kept.content()).equals(hash)) {
                        losses.add("%d: file %s is lost".formatted(kill, file));
                    }
                });
        for (String address : said.published) {
            if (!isOut(address)) {
                losses.add("%d: %s is not out".formatted(kill, address));
            }
        }
        losses.addAll(halfFiles(kill));
    }

    private boolean isOut(String address) {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(town.at("127.0.0.1", address)))
                            .header("Host", HOST + ":" + town.port())
                            .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Files that do not hold what their name, the hash of their content, promises. */
    private List<String> halfFiles(int kill) {
        Path shelf = data.resolve("files");
        try (var all = Files.walk(shelf)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !shelf.relativize(file).toString().startsWith("."))
                    .filter(file -> !sha256(read(file)).equals(name(shelf, file)))
                    .map(file -> "%d: half a file: %s".formatted(kill, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void verifyChain() {
        Town.Said verified = Town.command("journal", "verify", "--data", data.toString());
        if (verified.exitCode() != 0) {
            losses.add("the chain is broken: " + verified.text());
        }
    }

    private static String name(Path shelf, Path file) {
        return shelf.relativize(file).toString().replace("/", "");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
