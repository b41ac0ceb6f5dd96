/**
 * Import of other systems' exports (nhập hồ sơ): upload, mapping of columns, dry run, ledger.
 *
 * <p>Addresses: {@code /ho-so/{unit}/nhap}. Command: {@code import dossiers}. Tables: {@code
 * dossiers.import}, {@code dossiers.import_source}, {@code dossiers.import_finding}; the files lie
 * in {@code .imports} of the folder of stored files. A file is in whole or not at all.
 */
@NullMarked
@NamedInterface("imports")
package vn.caunoi.dossiers.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
