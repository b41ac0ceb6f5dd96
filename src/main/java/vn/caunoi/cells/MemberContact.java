package vn.caunoi.cells;

/**
 * How a member can be reached (liên hệ); only read where something is sent.
 *
 * @param way what they wish
 * @param phone empty when not known
 * @param email empty when not known
 */
public record MemberContact(ContactWay way, String phone, String email) {

    static final MemberContact NONE = new MemberContact(ContactWay.PAPER, "", "");

    /** Without what must stand in no log. */
    @Override
    public String toString() {
        return way.name();
    }
}
