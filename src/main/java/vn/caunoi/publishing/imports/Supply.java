package vn.caunoi.publishing.imports;

import vn.caunoi.publishing.imports.Found.Place;

/** A source that is read item after item (nguồn nhập), never as a whole. */
interface Supply {

    /**
     * Reads to the end.
     *
     * @throws CannotImport when it cannot be read, or not further; what was found before stays
     */
    void read(Taker taker);

    /** Who takes what is found. */
    interface Taker {

        void take(Found found);

        /** Something that becomes no article. */
        void leaveOut(Place place, String what, String why);

        /** One more of what is only counted: "bình luận", "tệp đính kèm". */
        void count(String what);

        /** How far reading has come. */
        void at(long done, long total);
    }
}
