package vn.caunoi.bench;

import java.util.ArrayList;
import java.util.List;

/** An article page out of the page cache, beside nginx; then what the program holds in memory. */
final class CachedRow implements Row {

    private static final double MOST_MEGABYTES = 400;

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        try (var node = workshop.serve(workshop.demo())) {
            List<Address> article = node.articles(Workshop.SITE).subList(0, 1);
            List<Figure> figures = new ArrayList<>();
            figures.addAll(new Duel(workshop, node, article).fight("trang bài viết, 32 kết nối"));
            figures.add(
                    Figure.atMost(
                            MOST_MEGABYTES,
                            "bộ nhớ thường trú sau tải",
                            node.residentMegabytes(),
                            "MB"));
            return figures;
        }
    }
}
