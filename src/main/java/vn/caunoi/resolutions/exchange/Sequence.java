package vn.caunoi.resolutions.exchange;

import java.util.Optional;
import vn.caunoi.program.PublicKey;

/**
 * What may come next from the other side (thứ tự thư): genuine, for us, and the one number that
 * follows the last. Hence each letter is taken once, in order, whatever happens on the way.
 *
 * @param own fingerprint of our key
 * @param taken number of the last letter that was taken
 * @param sent number of our own last letter
 */
record Sequence(String own, PublicKey other, long taken, long sent) {

    /** Why the letter is refused; empty when it is to be taken. */
    Optional<String> objection(Envelope letter) {
        if (!letter.sender().equals(other.fingerprint())) {
            return Optional.of("thư của nơi gửi lạ, không phải bên kia");
        }
        if (!letter.receiver().equals(own)) {
            return Optional.of("thư gửi cho nơi khác, không phải bản này");
        }
        if (!letter.isSignedBy(other)) {
            return Optional.of("chữ ký của thư không đúng: thư giả hoặc đã bị sửa");
        }
        return letter.number() == 0 ? objectionToReceipt(letter) : objectionToNumber(letter);
    }

    /** What may come after that letter. */
    Sequence after(Envelope letter) {
        return letter.number() == 0
                ? this
                : new Sequence(own, other, Math.max(taken, letter.number()), sent);
    }

    private Optional<String> objectionToReceipt(Envelope letter) {
        return letter.isReceipt() && letter.taken() >= 0 && letter.taken() <= sent
                ? Optional.empty()
                : Optional.of("biên nhận ghi những thư mà bản này chưa gửi");
    }

    private Optional<String> objectionToNumber(Envelope letter) {
        if (letter.number() <= taken) {
            return Optional.of("thư số %d đã nhận rồi".formatted(letter.number()));
        }
        return letter.number() == taken + 1
                ? Optional.empty()
                : Optional.of(
                        "thư số %d đến trước thư số %d".formatted(letter.number(), taken + 1));
    }
}
