package vn.caunoi.dossiers.imports;

/** Hears how far a run has come (nhịp công việc). What it throws ends the run. */
interface Pace {

    /**
     * @param total how many rows there will be; 0 while nobody knows
     */
    void begin(String work, long total);

    void at(long rows);
}
