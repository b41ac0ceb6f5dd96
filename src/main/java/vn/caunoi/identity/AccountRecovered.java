package vn.caunoi.identity;

/**
 * Somebody got a new link to set a password, made by another (đã cấp lại đường vào tài khoản).
 *
 * @param by who made it, as people read it
 * @param factorsCleared whether the second factor has to be set up anew
 */
public record AccountRecovered(PersonId person, String by, boolean factorsCleared) {}
