package vn.caunoi.dossiers.counter;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a dossier (người có hồ sơ, người nộp). Empty texts are not known.
 *
 * @param identityNumber of the citizen's card
 * @param telephone digits alone
 * @param authority by which paper a submitter acts for the owner
 */
record Applicant(
        Role role,
        String name,
        String identityNumber,
        @Nullable LocalDate born,
        String address,
        String telephone,
        String email,
        String authority) {

    /** In which part somebody stands there. */
    enum Role {
        OWNER(1, "Chủ hồ sơ"),
        SUBMITTER(2, "Người nộp");

        private final int number;
        private final String label;

        Role(int number, String label) {
            this.number = number;
            this.label = label;
        }

        static Role of(int number) {
            return number == OWNER.number ? OWNER : SUBMITTER;
        }

        int number() {
            return number;
        }

        String label() {
            return label;
        }
    }

    Applicant {
        if (name.isBlank() || !telephone.matches("[0-9]*")) {
            throw new IllegalArgumentException("an applicant has a name and digits to call");
        }
    }

    /** Somebody of whom the name alone is known. */
    static Applicant named(String name) {
        return new Applicant(Role.OWNER, name, "", null, "", "", "", "");
    }

    String identityEnd() {
        return end(identityNumber);
    }

    String telephoneEnd() {
        return end(telephone);
    }

    Optional<LocalDate> bornOn() {
        return Optional.ofNullable(born);
    }

    private static String end(String digits) {
        return digits.substring(Math.max(0, digits.length() - 4));
    }
}
