package vn.caunoi.dossiers.life;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.Holding;
import vn.caunoi.identity.PersonId;

/**
 * Who does something to a dossier (người làm).
 *
 * @param absent whose work they do today
 * @param oversees whether they may hand on what others hold
 */
record Doer(PersonId person, Set<PersonId> absent, boolean oversees) {

    /** Whether they hold it, or stand in for whoever does. */
    boolean holds(@Nullable Holding holding) {
        return holding != null
                && (holding.holder().equals(person) || absent.contains(holding.holder()));
    }
}
