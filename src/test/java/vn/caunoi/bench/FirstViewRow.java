package vn.caunoi.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import vn.caunoi.Reader;

/** What a browser fetches for a first view, everything included, and from whom. */
final class FirstViewRow implements Row {

    private static final double MOST_KILOBYTES = 100;

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        Workshop.tool("chromium", "thiếu Chromium (cài gói chromium của Debian).");
        try (var node = workshop.serve(workshop.demo())) {
            List<Figure> figures = new ArrayList<>();
            Address article = node.articles(Workshop.SITE).getFirst();
            for (Address page : List.of(new Address(Workshop.SITE, "/"), article)) {
                String name = page.path().equals("/") ? "trang chủ" : "trang bài viết";
                figures.add(view(node, page, name + ", 360 px", 360));
                figures.add(view(node, page, name + ", 1280 px", 1280));
            }
            return figures;
        }
    }

    private static Figure view(Node node, Address page, String what, int width) {
        try (var reader = Reader.with(width, true, false)) {
            var bytes = new AtomicLong();
            var devtools = reader.page().context().newCDPSession(reader.page());
            devtools.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            devtools.send("Network.enable");
            reader.opens("http://%s:%d%s".formatted(page.host(), node.port(), page.path()));
            reader.page().waitForLoadState();
            reader.page().waitForTimeout(1_000);
            return figure(what, bytes.get() / 1024.0, reader);
        }
    }

    private static Figure figure(String what, double kilobytes, Reader reader) {
        String hosts =
                reader.requests().stream()
                        .map(address -> URI.create(address).getHost())
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!hosts.equals(Workshop.SITE)) {
            throw new IllegalStateException("trang hỏi máy chủ khác: " + hosts);
        }
        return Figure.atMost(MOST_KILOBYTES, "lượt xem đầu, " + what, kilobytes, "KB")
                .noting("%d yêu cầu, chỉ hỏi %s".formatted(reader.requests().size(), hosts));
    }
}
