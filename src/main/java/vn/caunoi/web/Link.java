package vn.caunoi.web;

/** A link (liên kết): what it says and where it leads. */
public record Link(String label, String href) {}
