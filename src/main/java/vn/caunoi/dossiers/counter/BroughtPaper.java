package vn.caunoi.dossiers.counter;

/**
 * A paper of a dossier as it was brought, or why it does not do (thành phần hồ sơ đã nhận).
 *
 * @param certified certified copies (bản sao chứng thực)
 * @param missing what is wrong with it; empty when it was brought and is right
 */
record BroughtPaper(String name, int originals, int certified, int copies, String missing) {

    boolean isMissing() {
        return !missing.isEmpty();
    }
}
