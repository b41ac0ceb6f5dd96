package vn.caunoi.files;

/** A picture made anew at one width, without the metadata of its source (bản ảnh). */
public record Rendition(FileId id, int width, int height, String type) {

    public Rendition {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a rendition has sides");
        }
    }
}
