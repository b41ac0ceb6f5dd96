package vn.caunoi.meetings.minutes;

/**
 * Who was absent, in words (người vắng): "Nguyễn Văn An (ốm); Lê Thị Bình". The rules ask that
 * minutes name them; nowhere else do they stand.
 */
record Words(String excused, String unexcused) {

    static final Words NONE = new Words("", "");
}
