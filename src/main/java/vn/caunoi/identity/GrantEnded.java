package vn.caunoi.identity;

/**
 * A role was taken from somebody (đã thôi vai trò).
 *
 * @param role as people read it: "Biên tập viên"
 * @param place where it held: "Xã Thanh Miện"
 */
public record GrantEnded(PersonId person, String role, String place) {}
