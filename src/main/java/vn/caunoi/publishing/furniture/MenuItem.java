package vn.caunoi.publishing.furniture;

/**
 * An entry of a menu that somebody made (mục trình đơn).
 *
 * @param section the number of a section; 0 otherwise
 * @param label empty for what the section or page is called
 * @param href of a page or a link
 * @param inside whether it stands in the group above it
 */
record MenuItem(Kind kind, long section, String label, String href, boolean inside) {

    enum Kind {
        SECTION,
        PAGE,
        LINK,
        /** The heading of a group (nhóm). */
        HEADING
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }
}
