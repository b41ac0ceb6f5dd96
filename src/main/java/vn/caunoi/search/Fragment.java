package vn.caunoi.search;

/** A stretch of shown text (đoạn), marked or not. Escaping is left to the page. */
record Fragment(String text, boolean marked) {}
