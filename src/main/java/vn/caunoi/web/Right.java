package vn.caunoi.web;

/** Something that one may be allowed to do (quyền). Each room lists its own in an enum. */
public interface Right {

    /** A word that stands in the table of rights and in the database: "bien-tap.xuat-ban". */
    String code();

    /** What people read: "Xuất bản bài". */
    String label();
}
