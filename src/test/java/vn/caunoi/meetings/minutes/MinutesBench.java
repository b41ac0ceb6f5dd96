package vn.caunoi.meetings.minutes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.caunoi.documents.Printer;

/** How long minutes take to become a PDF and a .docx with their log, and to be counted again. */
final class MinutesBench {

    private static final int WARM_UPS = 40;
    private static final int TURNS = 40;
    private static final Printer PRINTER = Printer.alone();

    private MinutesBench() {}

    public static void main(String... arguments) {
        EventLog log = Evening.evening().log();
        Function<EventLog, byte[]> pdf =
                each -> PRINTER.pdf(MinutesPaper.of(each), each.enclosure());
        Function<EventLog, byte[]> docx =
                each -> PRINTER.docx(MinutesPaper.of(each), each.enclosure());
        byte[] file = pdf.apply(log);
        System.out.printf(
                Locale.ROOT,
                "{\"pdf\": %.1f, \"docx\": %.1f, \"verify\": %.1f}%n",
                p95(() -> pdf.apply(log)),
                p95(() -> docx.apply(log)),
                p95(() -> Verification.of(file, PRINTER)));
    }

    private static double p95(Supplier<?> work) {
        for (int i = 0; i < WARM_UPS; i++) {
            Objects.requireNonNull(work.get());
        }
        double[] turns = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            long start = System.nanoTime();
            Objects.requireNonNull(work.get());
            turns[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(turns);
        return turns[TURNS * 95 / 100];
    }
}
