package vn.caunoi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A whole province on one node: 116 sites of 2,000 articles each. */
final class ProvinceRow implements Row {

    private static final double MOST_MEGABYTES = 600;
    private static final int OPENED = 20_000;
    private static final int FRONT_PAGE_ARTICLES = 8;

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        Path data = workshop.fresh("province");
        Province province;
        try (var node = workshop.serve(data, "--empty")) {
            province = Province.load(workshop, data);
        }
        List<Figure> figures = new ArrayList<>(popular(workshop, data, province));
        try (var node = workshop.serve(Unaided.NO_PAGE_CACHE, data)) {
            figures.addAll(
                    new Unaided(workshop, node, someOf(province))
                            .figures("tỉnh: trang bất kỳ, tắt bộ nhớ đệm"));
            figures.add(memory("tỉnh: bộ nhớ thường trú, tắt bộ nhớ đệm", node));
        }
        return figures;
    }

    /** Home pages and the articles that they lead with, as readers mostly open them. */
    private static List<Figure> popular(Workshop workshop, Path data, Province province)
            throws CannotMeasure {
        try (var node = workshop.serve(data)) {
            List<Address> pages = new ArrayList<>();
            for (String host : province.hosts()) {
                pages.add(new Address(host, "/"));
                pages.addAll(province.newest(host, FRONT_PAGE_ARTICLES));
            }
            pages.forEach(node::get);
            List<Figure> figures =
                    new ArrayList<>(
                            new Duel(workshop, node, pages).fight("tỉnh: trang chủ và bài mới"));
            new Wrk(workshop).perSecond(node.port(), someOf(province), true, 10);
            figures.add(memory("tỉnh: bộ nhớ thường trú sau tải", node));
            return figures;
        }
    }

    private static List<Address> someOf(Province province) {
        List<Address> all = new ArrayList<>();
        province.hosts().forEach(host -> all.add(new Address(host, "/")));
        List<Address> articles = new ArrayList<>(province.articles());
        Collections.shuffle(articles, new Random(116));
        all.addAll(articles.subList(0, Math.min(OPENED, articles.size())));
        return all;
    }

    private static Figure memory(String what, Node node) {
        return Figure.atMost(MOST_MEGABYTES, what, node.residentMegabytes(), "MB");
    }
}
