package vn.caunoi.dossiers.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.documents.NumberRefused;
import vn.caunoi.documents.Numbering;
import vn.caunoi.documents.OfficialNumber;
import vn.caunoi.documents.Series;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.dossiers.counter.Letterheads;
import vn.caunoi.dossiers.letters.IssuedPaper.Letter;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/** Gives papers their numbers when they go out, and knows which went out (phát hành văn bản). */
@Component
public class IssuedPapers {

    private final JdbcClient jdbc;
    private final Numbering numbering;
    private final Letterheads heads;

    IssuedPapers(JdbcClient jdbc, Numbering numbering, Letterheads heads) {
        this.jdbc = jdbc;
        this.numbering = numbering;
        this.heads = heads;
    }

    /** Numbers it, in the transaction of what it tells. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(UnitId unit, DossierId dossier, Letter letter, Instant at) {
        int year = at.atZone(Formats.ZONE).getYear();
        jdbc.sql(
                        """
                        insert into dossiers.issued_paper
                          (dossier, form, unit, year, number, sign, at)
                        values (:dossier, :form, :unit, :year, :number, :sign, :at)
                        """)
                .param("dossier", dossier.value())
                .param("form", letter.form())
                .param("unit", unit.value())
                .param("year", year)
                .param("number", next(letter.series(unit, year)))
                .param("sign", letter.sign() + (letter.isOfBody() ? heads.suffix(unit) : ""))
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Those of a dossier, the first one first. */
    public List<IssuedPaper> of(DossierId dossier) {
        return jdbc.sql("select * from dossiers.issued_paper where dossier = :dossier order by id")
                .param("dossier", dossier.value())
                .query((row, _) -> read(row))
                .list();
    }

    private int next(Series series) {
        try {
            return numbering.next(series);
        } catch (NumberRefused refused) {
            throw Refusal.impossible(refused.sentence());
        }
    }

    private static IssuedPaper read(ResultSet row) throws SQLException {
        return new IssuedPaper(
                row.getLong("id"),
                new DossierId(row.getLong("dossier")),
                Letter.ofForm(row.getInt("form")),
                new OfficialNumber(row.getInt("number"), row.getString("sign")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
