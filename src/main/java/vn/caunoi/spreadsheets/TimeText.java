package vn.caunoi.spreadsheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A day, its time and zone as far as a cell names them (ngày giờ trong ô). The usual Vietnamese
 * forms (30/09/2023, 30-9-2023 04:14, 04:14:15 30/09/2023, 4h14 ngày 30 tháng 9 năm 2023,
 * 30/09/2023 4:14:15 CH) and the forms of ISO 8601, with any number of decimals.
 */
record TimeText(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset zone) {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;
    private static final int LONGEST = 80;
    private static final String EXAMPLES = "viết dạng 30/09/2023 hoặc 2023-09-30";

    /** Throws {@link Illegible} with what is wrong. */
    static TimeText read(String text) {
        if (text.isEmpty()) {
            throw new Illegible("để trống; " + EXAMPLES);
        }
        if (text.length() > LONGEST) {
            throw new Illegible("không phải ngày; " + EXAMPLES);
        }
        var cursor = new Cursor(text);
        try {
            TimeText read = read(cursor);
            if (!cursor.isAtEnd()) {
                throw new Illegible("thừa “%s” sau ngày giờ".formatted(cursor.rest()));
            }
            return read;
        } catch (DateTimeException e) {
            throw new Illegible("không có giờ hoặc múi giờ như vậy; giờ từ 00:00 đến 23:59");
        }
    }

    private static TimeText read(Cursor cursor) {
        cursor.skipBlanks();
        if (cursor.startsWithTime()) {
            LocalTime time = time(cursor);
            cursor.skipBlanks();
            return new TimeText(day(cursor), time, zone(cursor));
        }
        LocalDate day = day(cursor);
        cursor.skipBlanks();
        cursor.take('T');
        if (!cursor.isAtDigit()) {
            return new TimeText(day, null, zone(cursor));
        }
        return new TimeText(day, time(cursor), zone(cursor));
    }

    private static LocalDate day(Cursor cursor) {
        int digits = cursor.digits();
        if (digits == 8 || digits == 12 || digits == 14) {
            return day(cursor.number(4), cursor.number(2), cursor.number(2));
        }
        if (digits == 4) {
            int year = cursor.number(4);
            char separator = cursor.separator();
            int month = cursor.number(2);
            cursor.expect(separator);
            return day(year, month, cursor.number(2));
        }
        if (digits != 1 && digits != 2) {
            throw new Illegible(
                    digits == 5
                            ? "là một số, chưa phải ngày; hãy định dạng ô là ngày trong bảng tính"
                            : "không phải ngày; " + EXAMPLES);
        }
        int day = cursor.number(2);
        char separator = cursor.separator();
        int month = cursor.number(2);
        cursor.expect(separator);
        if (cursor.digits() != 4) {
            throw new Illegible("năm phải đủ bốn chữ số; " + EXAMPLES);
        }
        return day(cursor.number(4), month, day);
    }

    private static LocalDate day(int year, int month, int day) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            throw new Illegible("năm %d không hợp lý".formatted(year));
        }
        if (month < 1 || month > 12) {
            throw new Illegible(
                    "không có tháng %d; ngày viết trước tháng, dạng 30/09/2023".formatted(month));
        }
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new Illegible("không có ngày %d/%d/%d".formatted(day, month, year));
        }
        return LocalDate.of(year, month, day);
    }

    private static LocalTime time(Cursor cursor) {
        boolean packed = cursor.digits() == 4 || cursor.digits() == 6;
        int hour = cursor.number(2);
        boolean minutes = packed || cursor.takeHourMark();
        int minute = minutes && cursor.isAtDigit() ? cursor.number(2) : 0;
        boolean seconds = packed ? cursor.isAtDigit() : cursor.take(':') || cursor.takeMinuteMark();
        int second = seconds && cursor.isAtDigit() ? cursor.number(2) : 0;
        int nanoseconds = seconds ? cursor.fraction() : 0;
        return LocalTime.of(cursor.halfOfDay(hour), minute, second, nanoseconds);
    }

    private static @Nullable ZoneOffset zone(Cursor cursor) {
        cursor.skipBlanks();
        return cursor.zone();
    }
}
