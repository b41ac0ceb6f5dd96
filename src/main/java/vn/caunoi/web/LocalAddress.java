package vn.caunoi.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** An address on this very host (địa chỉ trong trang), fit to be led to after a form was sent. */
public final class LocalAddress {

    private static final Pattern SHAPE =
            Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~!$&'()*+,;=:@%/?-]{0,500}");

    private LocalAddress() {}

    /** The address; empty when it could lead elsewhere. */
    public static Optional<String> of(String wished) {
        return SHAPE.matcher(wished).matches() ? Optional.of(wished) : Optional.empty();
    }
}
