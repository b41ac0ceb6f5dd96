/**
 * Files of rows and columns that people bring (bảng tính): .csv and .xlsx, read row by row, with
 * the errors named as the spreadsheet counts them.
 *
 * <p>Floor 1.
 */
@NullMarked
@ApplicationModule(
        displayName = "Bảng tính",
        allowedDependencies = {"web"})
package vn.caunoi.spreadsheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
