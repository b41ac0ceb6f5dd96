package vn.caunoi.publishing.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.caunoi.units.SiteId;

/** Reads the relations that somebody stated and looks the other documents up by their number. */
@Component
class RelationDesk {

    static final int MOST = 20;

    /** "12/KH-UBND (2025)": numbers begin anew each year. */
    private static final Pattern WITH_YEAR = Pattern.compile("(.+?)\\s*\\(([0-9]{4})\\)");

    private final Documents documents;

    RelationDesk(Documents documents) {
        this.documents = documents;
    }

    /** The lines as they were typed, with their mistakes, and the relations that are right. */
    record Stated(List<RelationLine> lines, List<Relation> relations) {}

    Stated read(SiteId site, @Nullable Long self, MultiValueMap<String, String> form) {
        var lines = new ArrayList<RelationLine>();
        var relations = new ArrayList<Relation>();
        IntStream.rangeClosed(1, MOST)
                .mapToObj(line -> RelationLine.typed(line, form))
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(read(site, self, line, relations)));
        return new Stated(lines, relations);
    }

    private RelationLine read(
            SiteId site, @Nullable Long self, RelationLine line, List<Relation> relations) {
        Optional<RelationKind> kind = RelationKind.of(line.kind().value());
        if (kind.isEmpty()) {
            return line.mistakenKind("Hãy chọn văn bản này có quan hệ gì với văn bản kia.");
        }
        Optional<LocalDate> since = Filing.day(line.since().value());
        if (since.isEmpty() && !line.since().value().isEmpty()) {
            return line.mistakenSince("“Từ ngày” phải là ngày có thật, ví dụ 27/3/2026.");
        }
        try {
            return read(site, self, line, kind.get(), since.orElse(null), relations);
        } catch (NotANumber why) {
            return line.mistakenNumber(String.valueOf(why.getMessage()));
        }
    }

    private RelationLine read(
            SiteId site,
            @Nullable Long self,
            RelationLine line,
            RelationKind kind,
            @Nullable LocalDate since,
            List<Relation> relations) {
        Matcher withYear = WITH_YEAR.matcher(line.number().value());
        boolean dated = withYear.matches();
        DocumentNumber number =
                DocumentNumber.read(dated ? withYear.group(1) : line.number().value());
        List<Document> alike =
                documents.numbered(site, number).stream()
                        .filter(other -> self == null || other.id() != self)
                        .filter(other -> !dated || issuedIn(other, withYear.group(2)))
                        .toList();
        if (alike.size() > 1) {
            return line.mistakenNumber(
                    "Có %d văn bản số %s; hãy ghi thêm năm ban hành, ví dụ %s (%d)."
                            .formatted(
                                    alike.size(),
                                    number,
                                    number,
                                    alike.getFirst().particulars().issued().getYear()));
        }
        if (alike.isEmpty() && kind.changesThis() && since == null) {
            return line.mistakenSince(
                    "Văn bản %s không có trong kho; hãy ghi nó có hiệu lực từ ngày nào."
                            .formatted(number));
        }
        Long target = alike.isEmpty() ? null : alike.getFirst().id();
        relations.add(new Relation(kind, target, number, since));
        return line;
    }

    private static boolean issuedIn(Document document, String year) {
        return Integer.toString(document.particulars().issued().getYear()).equals(year);
    }
}
