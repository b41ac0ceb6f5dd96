package vn.caunoi.documents;

import java.util.List;

/**
 * Margins and sizes of the letters on one sheet (lề, cỡ chữ). Margins, indent and the room for a
 * signature are in millimetres, letters in points.
 *
 * @param issuerShare how much of the width the issuer takes beside the motto, in a hundred
 * @param spacing between lines, as a multiple of the letters
 * @param leadings in points, from line to line exactly, where the rules say so: the usual one
 *     first, then those that other readings of the same rule ask for; empty to follow {@code
 *     spacing}
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
        double subject,
        double body,
        double recipientsHead,
        double recipients,
        double note,
        double pageNumber,
        double indent,
        double spacing,
        List<Integer> leadings,
        double signing) {

    Layout {
        leadings = List.copyOf(leadings);
    }

    /**
     * From line to line in points; 0 where lines follow their letters.
     *
     * @param chosen by whoever writes the paper; 0 for the usual one
     */
    int leading(int chosen) {
        if (chosen != 0 && !leadings.contains(chosen)) {
            throw new IllegalArgumentException("no leading " + chosen + " among " + leadings);
        }
        return chosen != 0 || leadings.isEmpty() ? chosen : leadings.getFirst();
    }
}
