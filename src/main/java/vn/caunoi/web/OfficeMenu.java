package vn.caunoi.web;

import java.util.List;

/** What a room puts into the office's menu for those who may go there. */
public interface OfficeMenu {

    /** Smaller comes first; rooms take their floor times ten. */
    int order();

    List<Link> menu(Officer officer);
}
