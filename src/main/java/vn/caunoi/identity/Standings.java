package vn.caunoi.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.factors.SecondFactors;
import vn.caunoi.program.Nature;

/** Finds out how far whoever sends a request has come (xem ai đã đăng nhập đến đâu). */
@Component
class Standings {

    private final People people;
    private final Grants grants;
    private final SecondFactors factors;
    private final Nature nature;
    private final Clock clock;

    Standings(People people, Grants grants, SecondFactors factors, Nature nature, Clock clock) {
        this.people = people;
        this.grants = grants;
        this.factors = factors;
        this.nature = nature;
        this.clock = clock;
    }

    Standing current() {
        Optional<Proof> proof = Proof.current();
        return proof.flatMap(Proof::person)
                .flatMap(people::find)
                .filter(Person::active)
                .map(person -> standing(person, proof.get().isByTwoFactors()))
                .orElseGet(Standing.Unknown::new);
    }

    /** Whether the account may not be used by password alone; a demonstration only offers more. */
    boolean needsSecondFactor(Person person) {
        return powers(person).needSecondFactor() && !nature.isDemo();
    }

    private Standing standing(Person person, boolean byTwoFactors) {
        Powers powers = powers(person);
        if (byTwoFactors) {
            return new Standing.Whole(new SignedIn(person, powers));
        }
        if (factors.areSetUp(person.id())) {
            return new Standing.HalfWay(person);
        }
        return powers.needSecondFactor() && !nature.isDemo()
                ? new Standing.Unprotected(new SignedIn(person, powers.none()))
                : new Standing.Whole(new SignedIn(person, powers));
    }

    private Powers powers(Person person) {
        return grants.of(person.id(), LocalDate.now(clock));
    }
}
