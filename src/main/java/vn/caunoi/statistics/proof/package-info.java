/**
 * Figures that anyone can count again (bằng chứng số liệu): a month is closed as a signed snapshot
 * with a chain over the rows behind it. What a later correction changes becomes a new version
 * beside the old one; {@code caunoi statistics verify} tells what differs, without this database.
 */
@NullMarked
package vn.caunoi.statistics.proof;

import org.jspecify.annotations.NullMarked;
