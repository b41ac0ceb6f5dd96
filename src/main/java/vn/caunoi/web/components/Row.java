package vn.caunoi.web.components;

/** A line of a summary list: what it is, and what it says. */
public record Row(String term, String text) {}
