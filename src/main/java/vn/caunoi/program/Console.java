package vn.caunoi.program;

import java.io.PrintWriter;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a command says: sentences and a progress line for people, one JSON object for machines. */
public final class Console {

    private static final int BAR_WIDTH = 30;

    private final PrintWriter out;
    private final boolean json;
    private final boolean terminal;
    private String lastWork = "";
    private int lastPercent = -1;

    public Console(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
        this.terminal = System.console() != null && System.console().isTerminal();
    }

    /** Says a sentence; silent under {@code --json}. */
    public void say(String sentence) {
        if (!json) {
            out.println(sentence);
            out.flush();
        }
    }

    /** Shows how far long work has come: a bar on a terminal, a plain line each tenth elsewhere. */
    public void progress(String work, long done, long total) {
        if (!work.equals(lastWork)) {
            lastWork = work;
            lastPercent = -1;
        }
        int percent = total <= 0 ? 0 : (int) Math.min(100, done * 100 / total);
        if (json || percent == lastPercent || !terminal && percent / 10 == lastPercent / 10) {
            return;
        }
        lastPercent = percent;
        if (terminal) {
            int filled = percent * BAR_WIDTH / 100;
            out.printf(
                    "\r%s [%s%s] %3d%%%s",
                    work,
                    "█".repeat(filled),
                    "·".repeat(BAR_WIDTH - filled),
                    percent,
                    percent == 100 ? "\n" : "");
        } else {
            out.printf("%s: %d%%%n", work, percent);
        }
        out.flush();
    }

    /** Ends with the result: the sentence for people, or the facts as one JSON object. */
    public void result(String sentence, Map<String, ?> facts) {
        out.println(json ? JsonMapper.shared().writeValueAsString(facts) : sentence);
        out.flush();
    }
}
