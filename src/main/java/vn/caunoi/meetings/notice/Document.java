package vn.caunoi.meetings.notice;

import vn.caunoi.files.FileId;

/**
 * A document of a meeting (tài liệu họp).
 *
 * @param openings how many people opened it; who, nobody knows
 */
record Document(FileId file, String name, long size, int openings) {}
