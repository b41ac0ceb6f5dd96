package vn.caunoi.dossiers.imports;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.components.Field;

/** What somebody sends in (biểu mẫu tải tệp lên). */
record UploadForm(Field sourceField, Field fileField) {

    private static final int LONGEST = 100;

    static final UploadForm EMPTY = form("", null, null);

    static UploadForm of(String source, boolean hasFile) {
        String name = Normalizer.normalize(source, Normalizer.Form.NFC).strip();
        String mistake = null;
        if (name.isEmpty()) {
            mistake = "Hãy ghi tên hệ thống đã xuất tệp, ví dụ Một cửa điện tử tỉnh.";
        } else if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            mistake = "Tên nguồn dài nhất 100 ký tự, viết trên một dòng.";
        }
        return form(name, mistake, hasFile ? null : "Hãy chọn một tệp .xlsx hoặc .csv.");
    }

    UploadForm refusing(String sentence) {
        return new UploadForm(sourceField, fileField.mistaken(sentence));
    }

    String source() {
        return sourceField.value();
    }

    List<Field> fields() {
        return List.of(sourceField, fileField);
    }

    boolean isWrong() {
        return fields().stream().anyMatch(Field::wrong);
    }

    private static UploadForm form(
            String source, @Nullable String sourceMistake, @Nullable String fileMistake) {
        return new UploadForm(
                Field.of("nguon", "Nguồn số liệu")
                        .hinting(
                                "Hệ thống đã xuất tệp. Cùng một tên thì dùng lại cách ghép cột lần trước.")
                        .holding(source)
                        .mistaken(sourceMistake),
                Field.of("tep", "Tệp .xlsx hoặc .csv")
                        .hinting("Nhiều nhất 128 MB; lớn hơn thì dùng lệnh nhập trên máy chủ.")
                        .mistaken(fileMistake));
    }
}
