package vn.caunoi.identity;

/** The number of an account (tài khoản). */
public record PersonId(long value) {}
