package vn.caunoi.documents;

/** A number is not given (từ chối cấp số), and why, in a sentence for the officer. */
public final class NumberRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NumberRefused(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    static NumberRefused yearIsClosed(Series series) {
        return new NumberRefused(
                "Sổ %s đã khóa, không cấp thêm số. Hãy dùng sổ của %s."
                        .formatted(series.span(), series.next()));
    }

    static NumberRefused outside(NumberBlock block, int number) {
        return new NumberRefused(
                "Số %d không thuộc khối số dành sẵn từ %d đến %d."
                        .formatted(number, block.first(), block.last()));
    }

    static NumberRefused used(int number) {
        return new NumberRefused("Số %d của khối này đã được dùng.".formatted(number));
    }
}
