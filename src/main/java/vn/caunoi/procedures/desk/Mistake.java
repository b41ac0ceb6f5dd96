package vn.caunoi.procedures.desk;

/**
 * Something in a draft that must be put right (chỗ sai).
 *
 * @param value what stands there
 * @param sentence what is wrong and what to do
 */
record Mistake(Item item, String value, String sentence) {}
