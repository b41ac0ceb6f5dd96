package vn.caunoi.identity;

/** Refuses to take away the last one who can let others in (người quản trị cuối cùng). */
class LastAdministrator extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    LastAdministrator() {
        super(
                "Đây là người quản trị toàn hệ thống cuối cùng. Hãy giao vai trò Quản trị cho một"
                        + " người khác trước.");
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
