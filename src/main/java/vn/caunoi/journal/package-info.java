/**
 * The journal (nhật ký): who did what, in one chain that only grows. Acts and ids, never the text
 * of an article.
 *
 * <p>Floor 2. Pages: {@code /nhat-ky}. Command: {@code journal verify}. Tables: schema {@code
 * journal}. Hears: {@link vn.caunoi.units.UnitsLoaded}, {@link vn.caunoi.units.SiteSaved}. Each
 * entry holds the SHA-256 of the one before and of itself ({@link vn.caunoi.journal.Entry}), so
 * that a change by anybody, the owner of the database included, is found by recomputing the chain.
 *
 * <p>Higher rooms say who is behind an account ({@link vn.caunoi.journal.WhoIs}) and how their acts
 * are called ({@link vn.caunoi.journal.ActLabels}), and give their roles {@link
 * vn.caunoi.journal.JournalRight}.
 *
 * <p>The database refuses UPDATE, DELETE and TRUNCATE to everybody. One act of the owner is
 * excepted: {@code demo purge} empties the journal of a demonstration, and the new journal begins
 * by saying so.
 */
@NullMarked
@ApplicationModule(
        displayName = "Nhật ký",
        allowedDependencies = {"program", "web", "web :: components", "units"})
package vn.caunoi.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
