/**
 * The program itself (chương trình): its command line, its data folder, its PostgreSQL.
 *
 * <p>Floor 0. Tables: {@code program.nature} (demo or real, marked once), {@code program.backup}
 * (each backup, good or not). Commands: {@code serve}, {@code demo}, {@code backup}, {@code
 * restore}, {@code doctor}, {@code version}. Tells others nothing; rooms contribute {@link
 * vn.caunoi.program.DemoPart}s, {@link vn.caunoi.program.BackupPart}s, {@link
 * vn.caunoi.program.Check}s and {@link vn.caunoi.program.ProgramCommand}s.
 */
@NullMarked
@ApplicationModule(
        displayName = "Chương trình",
        allowedDependencies = {})
package vn.caunoi.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
