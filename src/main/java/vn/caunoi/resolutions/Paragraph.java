package vn.caunoi.resolutions;

/**
 * A paragraph of a resolution (đoạn).
 *
 * @param part from 1 to 4
 * @param position in the part, from 1
 * @param forPublic whether it may stand in an extract; internal unless somebody says so
 */
public record Paragraph(int part, int position, String text, boolean forPublic) {}
