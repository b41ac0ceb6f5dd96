package vn.caunoi.audience;

/** A person of one day (người đọc trong ngày) as 128 bits that lead back to nobody. */
final class Pseudonym {

    static final int BYTES = 16;

    private final byte[] bytes;

    Pseudonym(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a pseudonym has 16 bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
