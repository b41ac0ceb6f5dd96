package vn.caunoi.web;

/**
 * A part that somebody plays at a unit (vai trò): a name for a bundle of rights.
 *
 * @param code as it stands in the database: "bien-tap-vien"
 * @param needsSecondFactor whether nobody works in it by password alone
 * @param bySection whether it may be given for one section of a site only
 */
public record Role(String code, String label, boolean needsSecondFactor, boolean bySection) {}
