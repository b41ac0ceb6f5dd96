package vn.caunoi.bench;

import java.util.List;

/** An article page without the page cache. */
final class UncachedRow implements Row {

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        try (var node = workshop.serve(Unaided.NO_PAGE_CACHE, workshop.demo())) {
            List<Address> article = node.articles(Workshop.SITE).subList(0, 1);
            return new Unaided(workshop, node, article)
                    .figures("trang bài viết, tắt bộ nhớ đệm, 32 kết nối");
        }
    }
}
