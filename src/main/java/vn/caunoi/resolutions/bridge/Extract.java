package vn.caunoi.resolutions.bridge;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.publishing.CleanHtml;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.units.UnitId;

/**
 * What of a resolution goes to the editorial office (trích nghị quyết).
 *
 * @param preparedBy number of the account
 * @param sentBy number of another account; null until it is sent
 */
record Extract(
        MeetingId meeting,
        UnitId cell,
        String title,
        List<String> paragraphs,
        long preparedBy,
        Instant preparedAt,
        @Nullable Long sentBy,
        @Nullable Instant sentAt) {

    Extract {
        paragraphs = List.copyOf(paragraphs);
    }

    boolean isSent() {
        return sentBy != null;
    }

    CleanHtml body(String number) {
        return body(paragraphs, number);
    }

    /** The words as an article has them: of the resolution its number alone. */
    static CleanHtml body(List<String> paragraphs, String number) {
        String words =
                paragraphs.stream()
                        .map(text -> "<p>" + HtmlUtils.htmlEscape(text, "UTF-8") + "</p>")
                        .collect(Collectors.joining());
        String foot = "<p>Trích Nghị quyết số " + HtmlUtils.htmlEscape(number, "UTF-8") + ".</p>";
        return new Sanitiser(Set.of()).clean(words + foot).html();
    }
}
