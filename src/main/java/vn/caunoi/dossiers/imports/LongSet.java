package vn.caunoi.dossiers.imports;

import java.util.Arrays;

/** Many numbers in little memory: eight bytes and some room for each. */
final class LongSet {

    private static final int FIRST_SIZE = 1 << 12;

    private long[] places = new long[FIRST_SIZE];
    private int size;
    private boolean holdsZero;

    /** False when it was there. */
    boolean add(long number) {
        if (number == 0) {
            boolean fresh = !holdsZero;
            holdsZero = true;
            return fresh;
        }
        if (size * 2 >= places.length) {
            grow();
        }
        if (!put(number)) {
            return false;
        }
        size++;
        return true;
    }

    private boolean put(long number) {
        int place = spread(number);
        while (places[place] != 0) {
            if (places[place] == number) {
                return false;
            }
            place = (place + 1) & (places.length - 1);
        }
        places[place] = number;
        return true;
    }

    private void grow() {
        long[] before = places;
        places = new long[before.length * 2];
        Arrays.stream(before).filter(number -> number != 0).forEach(this::put);
    }

    private int spread(long number) {
        long mixed = number * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (places.length - 1);
    }
}
