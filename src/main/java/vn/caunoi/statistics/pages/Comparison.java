package vn.caunoi.statistics.pages;

import java.util.List;
import java.util.Locale;
import vn.caunoi.statistics.Contrast;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Share;
import vn.caunoi.web.Formats;

/**
 * One definition beside the chosen one (so sánh cách tính): its share, and which dossiers make the
 * difference.
 *
 * @param difference in a sentence
 * @param details which dossiers the two take differently, and how
 * @param href the page by this definition
 */
record Comparison(
        Profile profile,
        boolean chosen,
        Share share,
        String difference,
        List<String> details,
        String href) {

    static Comparison of(Profile profile, Inquiry inquiry, Partition partition) {
        Contrast contrast = Contrast.between(partition, inquiry.profile(), profile);
        boolean chosen = profile == inquiry.profile();
        return new Comparison(
                profile,
                chosen,
                profile.of(partition),
                chosen ? "Cách đang chọn." : difference(contrast),
                contrast.lines().stream().map(Comparison::detail).toList(),
                inquiry.with(Part.PROFILE, profile.code()));
    }

    private static String difference(Contrast contrast) {
        return contrast.dossiers() == 0
                ? "Không hồ sơ nào được tính khác với cách đang chọn."
                : "Khác cách đang chọn ở %s hồ sơ.".formatted(Formats.number(contrast.dossiers()));
    }

    private static String detail(Contrast.Line line) {
        return "%s hồ sơ %s%s: %s, cách đang chọn %s"
                .formatted(
                        Formats.number(line.dossiers()),
                        line.dossierClass().label().toLowerCase(Locale.ROOT),
                        line.askedTwice() ? " (bổ sung quá một lần)" : "",
                        Contrast.meaning(line.second()),
                        Contrast.meaning(line.first()));
    }
}
