/**
 * Files of rows and columns that people bring (bảng tính): .csv and .xlsx, read row by row, with
 * the errors named as the spreadsheet counts them.
 *
 * <p>Floor 1. A reader opens a {@link vn.caunoi.spreadsheets.Table}, lets {@link
 * vn.caunoi.spreadsheets.Mapping} say which column holds what, reads cells with {@link
 * vn.caunoi.spreadsheets.DayText} and {@link vn.caunoi.spreadsheets.InstantText}, gathers {@link
 * vn.caunoi.spreadsheets.Problems} and gives the file back with its {@link
 * vn.caunoi.spreadsheets.ErrorFile}. A file is read in memory that does not grow with it; one that
 * was made to fill memory or time is refused with a sentence. No tables.
 */
@NullMarked
@ApplicationModule(
        displayName = "Bảng tính",
        allowedDependencies = {"web"})
package vn.caunoi.spreadsheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
