package vn.caunoi.documents;

import java.text.Normalizer;

/**
 * What a machine reads inside a paper (dữ liệu kèm trong văn bản): in a PDF as an attachment of
 * PDF/A-3, in a .docx as a part that word processors carry along.
 *
 * @param name of the attachment, as people see it in a reader: "so-viec.json"
 * @param description what it is
 * @param json its text
 */
public record Enclosure(String name, String description, String json) {

    public Enclosure {
        json = Normalizer.normalize(json, Normalizer.Form.NFC);
    }
}
