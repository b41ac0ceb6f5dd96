package vn.caunoi.web;

import java.util.List;

/** Links at the end of every page (liên kết cuối trang): each room adds its own. */
public interface FootLinks {

    List<Link> on(Frame frame);
}
