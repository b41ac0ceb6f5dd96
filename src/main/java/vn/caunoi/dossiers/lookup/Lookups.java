package vn.caunoi.dossiers.lookup;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Progress;
import vn.caunoi.dossiers.Tracking;
import vn.caunoi.identity.Guesses;

/** Finds a dossier for whoever knows two facts of it (tra cứu). */
@Component
class Lookups {

    private static final String KIND = "tra-cuu";

    private final JdbcClient jdbc;
    private final Tracking tracking;
    private final Guesses guesses;

    Lookups(JdbcClient jdbc, Tracking tracking, Guesses guesses) {
        this.jdbc = jdbc;
        this.tracking = tracking;
        this.guesses = guesses;
    }

    /** What came of a look-up. */
    sealed interface Outcome {

        record Found(Progress progress) implements Outcome {}

        /** No such dossier, or another applicant's: nobody learns which. */
        record Nothing() implements Outcome {}

        /** Too many wrong tries: not before this time has passed. */
        record Wait(Duration time) implements Outcome {}
    }

    Outcome find(LookupForm form, String address) {
        Duration wait = guesses.begin(KIND, form.normalCode(), address);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        Optional<Progress> found = dossier(form).flatMap(tracking::of);
        if (found.isEmpty()) {
            return new Outcome.Nothing();
        }
        guesses.right(KIND, form.normalCode(), address);
        return new Outcome.Found(found.get());
    }

    /** The newest, should two units have written the same code. */
    private Optional<DossierId> dossier(LookupForm form) {
        return jdbc.sql(
                        """
                        select s.dossier from dossiers.standing s
                        where s.code = :code and s.known_until = 'infinity'
                          and exists (
                            select from dossiers.applicant a where a.dossier = s.dossier
                              and :figures in (a.telephone_end, a.identity_end))
                        order by s.registered_on desc, s.dossier desc limit 1
                        """)
                .param("code", form.normalCode())
                .param("figures", form.figures())
                .query(Long.class)
                .optional()
                .map(DossierId::new);
    }
}
