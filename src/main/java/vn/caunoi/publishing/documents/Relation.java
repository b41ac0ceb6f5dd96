package vn.caunoi.publishing.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A relation to another document.
 *
 * @param target the other document when it lies in this library, else null
 * @param since from which day, where that is not the day the newer one comes into force
 */
record Relation(
        RelationKind kind,
        @Nullable Long target,
        DocumentNumber number,
        @Nullable LocalDate since) {}
