package vn.caunoi.statistics.pages;

/**
 * What a procedure is called (tên thủ tục), and whether that says too much of a person.
 *
 * @param sensitive then its figures are told only together with others
 */
record ProcedureName(String code, String name, boolean sensitive) {}
