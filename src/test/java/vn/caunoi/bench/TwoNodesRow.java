package vn.caunoi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Two nodes on one PostgreSQL: an article imported beside one is served new by the other. */
final class TwoNodesRow implements Row {

    private static final double MOST_MILLIS = 1_000;
    private static final int ROUNDS = 7;
    private static final String TITLE = "Lịch cấp nước sạch, lần sửa thứ %d";

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="vi">
            <head><meta charset="utf-8"><title>%1$s</title></head>
            <body><article><h1>%1$s</h1><p>Trạm bơm cấp nước luân phiên cho từng thôn.</p></article></body>
            </html>
            """;

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        Path data = workshop.demo();
        try (var first = workshop.serve(data);
                var database = new Database(data);
                var second =
                        workshop.serve(
                                workshop.fresh("second"),
                                "--database-url",
                                database.url(),
                                "--files",
                                data.resolve("files").toString())) {
            Path folder = workshop.fresh("pages");
            importTitle(workshop, data, folder, 0);
            Address page = new Address(Workshop.SITE, database.addressOf(title(0)));
            double[] millis = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                millis[i] =
                        round(
                                workshop,
                                folder,
                                i + 1,
                                new Nodes(data, database, first, second, page));
            }
            Arrays.sort(millis);
            return List.of(
                    Figure.atMost(
                                    MOST_MILLIS,
                                    "bài nhập cạnh nút 1 hiện mới ở nút 2, chậm nhất",
                                    millis[ROUNDS - 1],
                                    "ms")
                            .noting(
                                    "sau khi ghi xong; %d lần, giữa %.0f ms"
                                            .formatted(ROUNDS, millis[ROUNDS / 2])));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Nodes(Path data, Database database, Node first, Node second, Address page) {}

    /** Milliseconds from the commit, seen in the database, to the new title on the second node. */
    private static double round(Workshop workshop, Path folder, int number, Nodes nodes) {
        String title = title(number);
        nodes.first().get(nodes.page());
        nodes.second().get(nodes.page());
        var committed = when(5, () -> nodes.database().holds(title));
        var shown = when(20, () -> nodes.second().text(nodes.page()).contains(title));
        importTitle(workshop, nodes.data(), folder, number);
        return Math.max(0, (shown.join() - committed.join()) / 1e6);
    }

    private static CompletableFuture<Long> when(int everyMillis, BooleanSupplier happens) {
        return CompletableFuture.supplyAsync(
                () -> {
                    while (!happens.getAsBoolean()) {
                        LockSupport.parkNanos(everyMillis * 1_000_000L);
                    }
                    return System.nanoTime();
                },
                Thread::startVirtualThread);
    }

    private static void importTitle(Workshop workshop, Path data, Path folder, int number) {
        try {
            Files.writeString(folder.resolve("lich-cap-nuoc.html"), PAGE.formatted(title(number)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workshop.caunoi(
                "import", "html", folder.toString(), "--site", Workshop.SITE, "--data", data + "");
    }

    private static String title(int number) {
        return TITLE.formatted(number);
    }
}
