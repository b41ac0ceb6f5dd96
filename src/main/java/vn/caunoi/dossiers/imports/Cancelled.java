package vn.caunoi.dossiers.imports;

/** Somebody asked the run to end (người dùng yêu cầu dừng). */
class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Cancelled() {
        super("somebody asked the run to end");
    }
}
