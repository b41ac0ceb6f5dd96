package vn.caunoi.web.components;

/** A step still to do or done (việc cần làm), with its state in words. */
public record Task(String label, String href, String state, Tone tone) {}
