/** The one file that a backup is (tệp sao lưu): how it is written, read, and loaded again. */
@NullMarked
package vn.caunoi.program.archive;

import org.jspecify.annotations.NullMarked;
