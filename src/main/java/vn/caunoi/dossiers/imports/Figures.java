package vn.caunoi.dossiers.imports;

/**
 * What an import counted (con số của một lần nhập).
 *
 * @param lines with something in them
 * @param dossiers that they speak of
 * @param repeated rows that say again what an earlier row says
 * @param problems that keep the file out
 * @param doubtful dossiers that enter marked
 * @param fresh dossiers that were not known
 * @param changed of which something new is said
 * @param same of which nothing new is said
 */
record Figures(
        long lines,
        long dossiers,
        long repeated,
        long problems,
        long doubtful,
        long fresh,
        long changed,
        long same) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

    boolean mayBeWritten() {
        return problems == 0 && fresh + changed > 0;
    }
}
