package vn.caunoi.dossiers.life;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What another agency was asked (lấy ý kiến cơ quan khác).
 *
 * @param answer null while there is none
 */
record Consultation(
        long id,
        String agency,
        String question,
        Instant askedAt,
        LocalDate expectedOn,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
