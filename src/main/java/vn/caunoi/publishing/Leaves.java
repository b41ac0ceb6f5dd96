package vn.caunoi.publishing;

import vn.caunoi.web.components.Pagination;

/** The addresses and titles of a list that goes on over several pages (trang 1, 2, 3 …). */
final class Leaves {

    private Leaves() {}

    static Pagination of(String path, Teasers.Leaf leaf) {
        return new Pagination(leaf.number(), leaf.last(), number -> address(path, number));
    }

    static String address(String path, int number) {
        return number == 1 ? path : path + "?trang=" + number;
    }

    static String title(String name, int number) {
        return number == 1 ? name : name + " – trang " + number;
    }
}
