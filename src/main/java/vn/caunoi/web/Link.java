package vn.caunoi.web;

import java.util.List;

/**
 * A link (liên kết): what it says and where it leads.
 *
 * @param href where it leads; empty for the heading of those below it
 * @param below in a menu, the links that stand below this one (mục con)
 */
public record Link(String label, String href, List<Link> below) {

    public Link {
        below = List.copyOf(below);
    }

    public Link(String label, String href) {
        this(label, href, List.of());
    }
}
