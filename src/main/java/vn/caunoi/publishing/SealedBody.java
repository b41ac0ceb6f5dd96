package vn.caunoi.publishing;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body as it is stored for readers, with the seal that {@link Seals} put on it (thân bài đã niêm
 * phong). Only a body whose seal fits is ever served.
 */
record SealedBody(String html, byte @Nullable [] seal) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedBody same
                && html.equals(same.html)
                && Arrays.equals(seal, same.seal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(html, Arrays.hashCode(seal));
    }

    @Override
    public String toString() {
        return html;
    }
}
