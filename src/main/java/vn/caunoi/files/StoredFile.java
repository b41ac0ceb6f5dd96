package vn.caunoi.files;

import org.jspecify.annotations.Nullable;

/**
 * A file that was checked and kept (tệp đã lưu); a picture's sides are those of the upright one.
 */
public record StoredFile(
        FileId id,
        String name,
        String type,
        long size,
        @Nullable Integer width,
        @Nullable Integer height) {

    public StoredFile {
        if (name.isBlank() || size <= 0 || (width == null) != (height == null)) {
            throw new IllegalArgumentException("not a stored file");
        }
    }

    /** Of a picture only the {@linkplain StoredFiles#renditions renditions} are shown. */
    public boolean isPicture() {
        return width != null;
    }

    StoredFile named(FileName other) {
        return new StoredFile(id, other.value(), type, size, width, height);
    }
}
