package vn.caunoi.resolutions.points;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.Act;
import vn.caunoi.web.Officer;

/**
 * Who took which step of scoring (ai đã chấm): the journal alone knows, and is asked for one thing
 * only, that nobody decides about points that they gave.
 */
@Component
class Hands {

    private final JdbcClient jdbc;

    Hands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why this officer cannot take this step now; empty when they can. */
    Optional<String> refusal(Sheet sheet, Stage stage, Officer officer) {
        return sheet.refusal(stage)
                .or(
                        () ->
                                stage == Stage.ABOVE && tookAnEarlierStep(sheet, officer)
                                        ? Optional.of(
                                                "Đồng chí đã ghi điểm ở bước trước; một người khác"
                                                        + " ở cấp trên quyết định.")
                                        : Optional.empty());
    }

    private boolean tookAnEarlierStep(Sheet sheet, Officer officer) {
        return jdbc.sql(
                        """
                        select exists (select from journal.entry
                          where unit = :cell and what = :what and who = :who
                            and after like :meeting || '%' and after not like :own || '%')
                        """)
                .param("cell", sheet.cell().unit().value())
                .param("what", PointsActs.SCORE)
                .param("who", Act.account(officer.id()))
                .param("meeting", PointsActs.step(sheet.meeting().id(), ""))
                .param("own", PointsActs.step(sheet.meeting().id(), Stage.ABOVE.code()))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
