package vn.caunoi.identity;

import java.util.Optional;

/** How far somebody has come at the door (đã đăng nhập đến đâu). */
sealed interface Standing {

    /** Nobody has signed in. */
    record Unknown() implements Standing {}

    /** The password was right, the second step is still to come. */
    record HalfWay(Person person) implements Standing {}

    /** Their role needs a second factor and they have none: they may do nothing but set one up. */
    record Unprotected(SignedIn officer) implements Standing {}

    record Whole(SignedIn officer) implements Standing {}

    default Optional<SignedIn> known() {
        return switch (this) {
            case Unknown _, HalfWay _ -> Optional.empty();
            case Unprotected(SignedIn officer) -> Optional.of(officer);
            case Whole(SignedIn officer) -> Optional.of(officer);
        };
    }
}
