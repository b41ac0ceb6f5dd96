package vn.caunoi.publishing.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.springframework.web.util.UriUtils;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFile;

/** The text of a document as a file (tệp văn bản). */
record DocumentFile(FileId file, String name, String type, long size) {

    static DocumentFile of(StoredFile stored) {
        return new DocumentFile(stored.id(), stored.name(), stored.type(), stored.size());
    }

    static DocumentFile read(ResultSet row, int number) throws SQLException {
        return new DocumentFile(
                new FileId(row.getString("file")),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"));
    }

    String href() {
        return DocumentController.ADDRESS
                + "/tep/"
                + file
                + "/"
                + UriUtils.encodePathSegment(name, "UTF-8");
    }

    /** PDF, DOCX …: the ending of its name, as people know it. */
    String kindName() {
        int point = name.lastIndexOf('.');
        return point < 0 ? type : name.substring(point + 1).toUpperCase(Locale.ROOT);
    }
}
