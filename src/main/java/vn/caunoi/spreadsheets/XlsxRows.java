package vn.caunoi.spreadsheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the first visible sheet of a workbook (.xlsx), read from the packed file as they are
 * asked for. Dates come as ISO text, numbers without the noise of their binary form, formulas as
 * their last result.
 */
final class XlsxRows implements Rows {

    private static final int MOST_ROWS = 1_048_576;

    private final ZipFile zip;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final Xml sheet;
    private int number;

    private XlsxRows(ZipFile zip, Workbook book) throws IOException, XMLStreamException {
        this.zip = zip;
        this.formats = CellFormats.read(book);
        this.texts = SharedTexts.read(book);
        this.sheet = book.sheet();
    }

    static XlsxRows open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            return new XlsxRows(zip, Workbook.of(zip));
        } catch (XMLStreamException e) {
            zip.close();
            throw told(e, "Tệp .xlsx bị hỏng. Hãy mở bằng chương trình bảng tính rồi lưu lại.");
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public @Nullable Line next() throws Unreadable {
        try {
            return sheet.toStart("row", "sheetData") ? row() : null;
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | XMLStreamException e) {
            throw told(
                    e,
                    "Tệp .xlsx bị hỏng sau hàng %d. Hãy mở bằng chương trình bảng tính rồi lưu lại."
                            .formatted(number));
        }
    }

    @Override
    public void close() throws IOException {
        try (zip;
                texts) {
            sheet.close();
        }
    }

    private Line row() throws IOException, XMLStreamException {
        number = rowNumber(sheet.attribute("r"));
        List<String> cells = new ArrayList<>();
        int next = 0;
        while (sheet.toStart("c", "row")) {
            int column = column(sheet.attribute("r"), next);
            String text = cell();
            next = column + 1;
            if (!text.isEmpty()) {
                put(cells, column, text);
            }
        }
        return new Line(number, cells);
    }

    private int rowNumber(@Nullable String named) throws Unreadable {
        int row = named == null ? number + 1 : Numerals.whole(named);
        if (row <= number || row > MOST_ROWS) {
            throw new Unreadable(
                    "Tệp .xlsx bị hỏng: sau hàng %d có một hàng mang số thứ tự “%s”."
                            .formatted(number, named == null ? String.valueOf(row) : named));
        }
        return row;
    }

    private static int column(@Nullable String named, int next) {
        if (named == null) {
            return next;
        }
        int column = 0;
        for (int at = 0; at < named.length() && Character.isLetter(named.charAt(at)); at++) {
            column = Math.min(column * 26 + (named.charAt(at) & 0x1F), 1 << 20);
        }
        return column - 1;
    }

    private void put(List<String> cells, int column, String text) throws Unreadable {
        if (column < 0 || column >= MOST_COLUMNS) {
            throw new Unreadable(
                    "Hàng %d có dữ liệu ngoài 1.024 cột đầu. Hãy bỏ các cột thừa."
                            .formatted(number));
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String cell() throws IOException, XMLStreamException {
        String type = sheet.attribute("t");
        String style = sheet.attribute("s");
        if ("inlineStr".equals(type)) {
            return Cleaned.of(sheet.richText("c"));
        }
        String value = "";
        while (sheet.toStart("v", "c")) {
            value = sheet.text();
        }
        return switch (type == null ? "n" : type) {
            case "s" -> texts.at(Numerals.whole(value));
            case "n" -> value.isEmpty() ? "" : formats.told(value, Numerals.whole(style));
            case "b" -> value.equals("1") ? "TRUE" : value.isEmpty() ? "" : "FALSE";
            default -> Cleaned.of(value);
        };
    }

    /** The parser wraps what the stream below it refused. */
    private static Unreadable told(Exception failure, String otherwise) {
        return failure instanceof XMLStreamException wrapped
                        && wrapped.getNestedException() instanceof Unreadable known
                ? known
                : new Unreadable(otherwise, failure);
    }
}
