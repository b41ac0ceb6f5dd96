package vn.caunoi.dossiers.counter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Signature;
import vn.caunoi.units.Origin;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.Unit;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/** What a counter calls itself on paper, and where it is found (tiêu đề giấy tờ của một cửa). */
@Component
public class Letterheads {

    static final String DESK = "Bộ phận Tiếp nhận và Trả kết quả";

    private static final String LOOK_UP = "/tra-cuu";

    private final Units units;
    private final Sites sites;
    private final Origin origin;

    Letterheads(Units units, Sites sites, Origin origin) {
        this.units = units;
        this.sites = sites;
        this.origin = origin;
    }

    /**
     * The head of a paper of that day.
     *
     * @param number with its sign; may be empty
     */
    public Letterhead of(UnitId unit, String number, LocalDate day) {
        return new Letterhead(body(unit), DESK, number, place(unit, day), day);
    }

    /** What follows the sign of a letter of the body itself: "-UBND". */
    public String suffix(UnitId unit) {
        return isCommittee(unit) ? "-UBND" : "";
    }

    /** Who signs a letter of the body itself, by hand. */
    public Signature signature(UnitId unit) {
        return isCommittee(unit)
                ? new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), Signature.BY_HAND, "")
                : Signature.of("NGƯỜI ĐỨNG ĐẦU", "");
    }

    private boolean isCommittee(UnitId unit) {
        return body(unit).startsWith("Ủy ban nhân dân");
    }

    /** The head of a letter that the body itself signs: an apology, that work stops. */
    public Letterhead ofBody(UnitId unit, String number, LocalDate day) {
        return new Letterhead("", body(unit), number, place(unit, day), day);
    }

    /** Where applicants look their dossiers up; it says nothing about any of them. */
    String lookUp(UnitId unit) {
        return site(unit).map(origin::of).orElse("") + LOOK_UP;
    }

    /** How the counter is called by telephone; empty where no number is known. */
    public String telephone(UnitId unit) {
        return site(unit).map(site -> site.imprint().telephone()).orElse("");
    }

    private String body(UnitId unit) {
        return site(unit)
                .map(site -> site.imprint().managingBody())
                .filter(body -> !body.isEmpty())
                .orElseGet(() -> units.nameOf(unit));
    }

    private String place(UnitId unit, LocalDate day) {
        return units.at(unit).map((Unit each) -> each.nameOn(day).name()).orElse("");
    }

    /** The unit's own site, else the nearest above it. */
    private Optional<Site> site(UnitId unit) {
        return units.upwards(unit).stream()
                .flatMap(each -> sites.all().stream().filter(site -> site.unit().equals(each)))
                .findFirst();
    }
}
