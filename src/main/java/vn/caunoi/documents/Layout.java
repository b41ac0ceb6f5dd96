package vn.caunoi.documents;

/**
 * Margins and sizes of the letters on one sheet (lề, cỡ chữ). Margins, indent and the room for a
 * signature are in millimetres, letters in points.
 *
 * @param issuerShare how much of the width the issuer takes beside the motto, in a hundred
 * @param spacing between lines, as a multiple of the letters
 */
record Layout(
        double top,
        double bottom,
        double left,
        double right,
        double issuerShare,
        double nation,
        double motto,
        double issuer,
        double number,
        double place,
        double title,
        double body,
        double recipientsHead,
        double recipients,
        double note,
        double pageNumber,
        double indent,
        double spacing,
        double signing) {}
