package vn.caunoi.journal;

import java.util.List;
import java.util.Optional;

/** Knows the people behind the numbers of accounts (tên người); the room of accounts does. */
public interface WhoIs {

    /** "Nguyễn Thị Hoa" for an account's number. */
    Optional<String> name(long account);

    /** The numbers of the accounts whose name or username holds these words. */
    List<Long> called(String words);
}
