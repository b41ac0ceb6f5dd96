package vn.caunoi.cells;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.SealedWords;

/**
 * Telephone and e-mail as they stand in the database: sealed for their member, with a key that lies
 * outside of it (niêm phong liên hệ).
 */
@Component
class ContactSeal {

    private final SealedWords words;

    ContactSeal(SealedWords words) {
        this.words = words;
    }

    @Nullable String seal(MemberId member, MemberContact contact) {
        return contact.phone().isEmpty() && contact.email().isEmpty()
                ? null
                : words.seal(purpose(member), contact.phone() + "\n" + contact.email());
    }

    /** What was sealed with another key is as good as not known. */
    MemberContact open(MemberId member, ContactWay way, @Nullable String sealed) {
        String[] opened =
                sealed == null
                        ? new String[0]
                        : words.open(purpose(member), sealed).orElse("").split("\n", -1);
        return opened.length == 2
                ? new MemberContact(way, opened[0], opened[1])
                : new MemberContact(way, "", "");
    }

    private static String purpose(MemberId member) {
        return "cells.member " + member.value();
    }
}
