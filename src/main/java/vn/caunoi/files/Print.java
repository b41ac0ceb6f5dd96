package vn.caunoi.files;

/** A rendition that lies on the shelf, with its size. */
record Print(Rendition rendition, long size) {}
