package vn.caunoi.dossiers.forms;

import vn.caunoi.documents.Part.Field;

/** Whose dossier it is (người nộp hồ sơ), as printed; what is not known is empty. */
public record Applicant(String name, String address, String phone, String email) {

    Field addressField() {
        return new Field("Địa chỉ", address);
    }

    Field phoneField() {
        return new Field(
                "Số điện thoại", email.isEmpty() ? phone : phone + "; thư điện tử: " + email);
    }
}
