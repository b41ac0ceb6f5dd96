package vn.caunoi.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was given a role (đã giao vai trò).
 *
 * @param role as people read it: "Biên tập viên"
 * @param place where it holds: "Xã Thanh Miện"
 */
public record GrantGiven(
        PersonId person, String role, String place, LocalDate since, @Nullable LocalDate until) {}
