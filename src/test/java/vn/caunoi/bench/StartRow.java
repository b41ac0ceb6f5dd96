package vn.caunoi.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** From the command to the sentence that the program is ready, already built. */
final class StartRow implements Row {

    private static final Map<String, String> NOTHING_LEARNED = Map.of("CAUNOI_NO_CACHE", "1");

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        Path demo = workshop.demo();
        double learned = median(() -> workshop.serve(demo));
        double plain = median(() -> workshop.serve(NOTHING_LEARNED, demo));
        double empty = median(() -> workshop.serve(workshop.fresh("empty")));
        return List.of(
                Figure.atMost(3, "khởi động trên dữ liệu sẵn có, có AOT", learned, "giây"),
                Figure.atMost(7, "khởi động trên dữ liệu sẵn có, không AOT", plain, "giây"),
                Figure.atMost(20, "khởi động trên thư mục trống, nạp minh họa", empty, "giây"));
    }

    private static double median(Supplier<Node> start) {
        double[] seconds = new double[3];
        for (int i = 0; i < seconds.length; i++) {
            try (Node node = start.get()) {
                seconds[i] = node.startSeconds();
            }
        }
        return Wrk.median(seconds);
    }
}
