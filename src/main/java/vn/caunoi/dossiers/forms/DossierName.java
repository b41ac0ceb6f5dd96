package vn.caunoi.dossiers.forms;

/**
 * What a dossier is called on paper: by its code, or by our own number, which never prints as mã hồ
 * sơ.
 */
public record DossierName(String value, boolean official) {

    String label() {
        return official ? "Mã hồ sơ" : "Số nội bộ";
    }

    @Override
    public String toString() {
        return label() + ": " + value;
    }
}
