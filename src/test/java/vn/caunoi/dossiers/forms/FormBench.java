package vn.caunoi.dossiers.forms;

import java.util.Arrays;
import java.util.Locale;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.Papers;

/** How long each form takes to become a PDF after a warm-up, and a whole volume of the register. */
final class FormBench {

    private static final int WARM_UPS = 60;
    private static final int TURNS = 40;
    private static final FormName NAME = new FormName("Biểu mẫu", "Đo tốc độ");

    private FormBench() {}

    public static void main(String... arguments) {
        double slowest = 0;
        int number = 0;
        for (Form form : Counter.all()) {
            double millis = p95(form.paper(NAME));
            if (millis > slowest) {
                slowest = millis;
                number = form.number();
            }
        }
        Paper volume = Counter.register(Register.LONGEST).paper(NAME);
        millis(volume);
        System.out.printf(
                Locale.ROOT,
                "{\"p95\": %.1f, \"slowest\": \"Mẫu số %02d\", \"volumeLines\": %d, \"volume\": %.0f}%n",
                slowest,
                number,
                Register.LONGEST,
                millis(volume));
    }

    private static double p95(Paper paper) {
        for (int i = 0; i < WARM_UPS; i++) {
            millis(paper);
        }
        double[] turns = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            turns[i] = millis(paper);
        }
        Arrays.sort(turns);
        return turns[TURNS * 95 / 100];
    }

    private static double millis(Paper paper) {
        long start = System.nanoTime();
        Papers.PRINTER.pdf(paper);
        return (System.nanoTime() - start) / 1e6;
    }
}
