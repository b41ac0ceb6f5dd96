package vn.caunoi.units;

/** Where a fact stands (nguồn) and how far it has been checked. */
public record Source(String text, Mark mark) {

    public Source {
        text = text.strip();
        if (text.isEmpty()) {
            throw new Nonsense("thiếu nguồn");
        }
    }
}
