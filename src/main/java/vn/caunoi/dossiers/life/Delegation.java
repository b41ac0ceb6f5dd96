package vn.caunoi.dossiers.life;

import java.time.LocalDate;
import vn.caunoi.identity.PersonId;

/**
 * Somebody does an absent colleague's work (làm thay khi vắng mặt).
 *
 * @param last the last day, included
 */
record Delegation(long id, PersonId absent, PersonId delegate, LocalDate first, LocalDate last) {}
