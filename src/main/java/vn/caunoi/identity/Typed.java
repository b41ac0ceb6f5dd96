package vn.caunoi.identity;

/** What was typed into a form (nội dung đã nhập); empty where nothing was. */
@FunctionalInterface
interface Typed {

    String in(String field);
}
