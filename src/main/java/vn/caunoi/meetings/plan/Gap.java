package vn.caunoi.meetings.plan;

import java.time.LocalDate;

/**
 * Something that the rules ask of a cell's plan and that is not there (việc còn thiếu).
 *
 * @param by the last day on which it can be mended
 * @param sentence what is missing, as people read it
 * @param citation which rule asks for it
 * @param missed it is too late
 */
record Gap(LocalDate by, String sentence, String citation, boolean missed) {}
