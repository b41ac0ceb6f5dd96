package vn.caunoi.publishing.writing;

import java.util.List;

/** What became of a {@link Move} (kết quả chuyển). */
sealed interface Decided {

    record Done() implements Decided {}

    /** Every reason why not, at once. */
    record Refused(List<String> reasons) implements Decided {}
}
