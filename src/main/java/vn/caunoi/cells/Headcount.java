package vn.caunoi.cells;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many belong to a cell, and as what (số đảng viên). */
record Headcount(long official, long probationary, long guests, long onLeave) {

    static Headcount of(List<Member> members) {
        return new Headcount(
                count(members, MemberStanding.OFFICIAL),
                count(members, MemberStanding.PROBATIONARY),
                count(members, MemberStanding.GUEST),
                members.stream().filter(member -> member.leave() != null).count());
    }

    /** "22 đảng viên: 20 chính thức, 2 dự bị"; who is here for a while is counted beside. */
    String told() {
        String members =
                "%d đảng viên: %d chính thức, %d dự bị"
                        .formatted(official + probationary, official, probationary);
        return Stream.of(
                        members,
                        guests == 0 ? "" : guests + " người sinh hoạt tạm thời",
                        onLeave == 0 ? "" : onLeave + " người đang không sinh hoạt tại chi bộ")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static long count(List<Member> members, MemberStanding standing) {
        return members.stream().filter(member -> member.standing() == standing).count();
    }
}
