package vn.caunoi.spreadsheets;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other; those without anything in them may be left out. */
interface Rows extends AutoCloseable {

    int MOST_COLUMNS = 1_024;
    int LONGEST_CELL = 100_000;

    @Nullable Line next() throws Unreadable;

    @Override
    void close() throws IOException;
}
