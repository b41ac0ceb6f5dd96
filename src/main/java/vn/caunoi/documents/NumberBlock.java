package vn.caunoi.documents;

/**
 * Numbers set aside (khối số dành sẵn), to be written by hand while the program is away.
 *
 * @param last the last number that belongs to it
 */
public record NumberBlock(long id, Series series, int first, int last) {

    public boolean contains(int number) {
        return first <= number && number <= last;
    }
}
