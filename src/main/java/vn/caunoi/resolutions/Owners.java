package vn.caunoi.resolutions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import vn.caunoi.cells.CellOffice;
import vn.caunoi.cells.Member;

/** Finds whom to remind where a task names its owner in words (người được nhắc). */
final class Owners {

    private Owners() {}

    /** The only member whom the words name, else the one who holds the office that they name. */
    static Optional<Member> member(String words, List<Member> members) {
        return only(members, member -> words.contains(member.name()))
                .or(() -> only(members, member -> holds(member, words)));
    }

    private static Optional<Member> only(List<Member> members, Predicate<Member> named) {
        List<Member> those = members.stream().filter(named).toList();
        return those.size() == 1 ? Optional.of(those.getFirst()) : Optional.empty();
    }

    private static boolean holds(Member member, String words) {
        String office = words.strip().toLowerCase(Locale.of("vi")).replaceFirst(" chi bộ$", "");
        return (member.office() == CellOffice.SECRETARY && office.equals("bí thư"))
                || (member.office() == CellOffice.DEPUTY && office.equals("phó bí thư"));
    }
}
