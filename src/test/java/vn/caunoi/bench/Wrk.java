package vn.caunoi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As many requests as 32 connections get through, counted by wrk. */
final class Wrk {

    /** A reader who is counted, as people are. */
    static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private static final int CONNECTIONS = 32;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final String ANY_OF =
            """
            local requests = {}
            local pages = { %s }
            function init()
              math.randomseed(20261123 + tonumber(tostring(wrk.thread):match("0x(%%x+)") or 1, 16) %% 1000003)
              for i, page in ipairs(pages) do
                wrk.headers["Host"] = page[1]
                requests[i] = wrk.format("GET", page[2])
              end
            end
            function request() return requests[math.random(#requests)] end
            """;

    private final Workshop workshop;
    private final Path program;

    Wrk(Workshop workshop) throws CannotMeasure {
        this.workshop = workshop;
        this.program = Workshop.tool("wrk", "thiếu wrk (cài gói wrk của Debian).");
    }

    /** Requests per second, pages taken at random; an answer other than 2xx or 3xx is refused. */
    double perSecond(int port, List<Address> pages, boolean gzip, int seconds) {
        List<String> words = new ArrayList<>();
        words.addAll(
                List.of(
                        program.toString(),
                        "-t2",
                        "-c" + CONNECTIONS,
                        "-d" + seconds + "s",
                        "--timeout",
                        "10s"));
        words.addAll(List.of("-H", "User-Agent: " + BROWSER));
        if (gzip) {
            words.addAll(List.of("-H", "Accept-Encoding: gzip"));
        }
        if (pages.size() == 1) {
            words.addAll(List.of("-H", "Host: " + pages.getFirst().host()));
        } else {
            words.addAll(List.of("-s", script(pages).toString()));
        }
        words.add("http://127.0.0.1:" + port + pages.getFirst().path());
        return rate(workshop.run(words));
    }

    private double rate(String said) {
        var rate = RATE.matcher(said);
        if (said.contains("Non-2xx") || said.contains("Socket errors") || !rate.find()) {
            throw new IllegalStateException("wrk: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private Path script(List<Address> pages) {
        String list =
                pages.stream()
                        .map(page -> "{'%s','%s'}".formatted(page.host(), page.path()))
                        .collect(Collectors.joining(","));
        try {
            return Files.writeString(
                    workshop.fresh("wrk").resolve("any.lua"), ANY_OF.formatted(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
