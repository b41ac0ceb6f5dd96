package vn.caunoi.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook (tệp Excel) of one sheet; its heading is bold and stays in sight. */
final class Xlsx implements Sheet.Book {

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_ROWS = 1_048_576;
    private static final int ROWS_AT_A_TIME = 500;

    /** The first day that every spreadsheet numbers alike. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    Xlsx(Sheet wanted, OutputStream out) {
        book = new Workbook(out, "Cau Noi", "1.0");
        sheet = book.newWorksheet(name(wanted.title()));
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        for (int at = 0; at < wanted.columns().size(); at++) {
            Sheet.Column column = wanted.columns().get(at);
            sheet.width(at, column.width());
            words(at, column.heading());
            sheet.style(0, at).bold().set();
        }
        row = 1;
    }

    @Override
    public void add(Cell... cells) {
        if (row == MOST_ROWS) {
            throw new IllegalStateException("a workbook holds no more rows");
        }
        for (int at = 0; at < cells.length; at++) {
            put(at, cells[at]);
        }
        row++;
        if (row % ROWS_AT_A_TIME == 0) {
            flush();
        }
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(int at, Cell cell) {
        switch (cell) {
            case Cell.Text(String text) -> words(at, text);
            case Cell.Number(BigDecimal value) -> {
                sheet.value(row, at, value);
                looks(at, value.scale() > 0 ? "#,##0.###" : "#,##0");
            }
            case Cell.Money(long dong) -> {
                sheet.value(row, at, dong);
                looks(at, "#,##0 \"₫\"");
            }
            case Cell.Share share -> {
                sheet.value(row, at, share.value());
                looks(at, "0.00%");
            }
            case Cell.Day(LocalDate day) -> day(at, day);
            case Cell.Moment(LocalDateTime local) -> {
                sheet.value(row, at, local);
                looks(at, "dd/mm/yyyy hh:mm:ss");
            }
            case Cell.Empty() -> {}
        }
    }

    private void day(int at, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            words(at, Formats.day(day));
            return;
        }
        sheet.value(row, at, day);
        looks(at, "dd/mm/yyyy");
    }

    /** Inline: a shared table of words would have to be kept until the end. */
    private void words(int at, String text) {
        sheet.inlineString(
                row, at, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    private void looks(int at, String format) {
        sheet.style(row, at).format(format).set();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String title) {
        String allowed = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return allowed.length() > LONGEST_NAME ? allowed.substring(0, LONGEST_NAME) : allowed;
    }
}
