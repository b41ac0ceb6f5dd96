/**
 * The catalogue of administrative procedures (thủ tục hành chính): what to bring, how long it
 * takes, what it costs, step by step, and since when. A change is a new revision from a day on; a
 * dossier keeps the revision that it was filed under.
 *
 * <p>Floor 6. Addresses: {@code /thu-tuc}; the desk of the controllers lies in {@code desk}.
 * Tables: schema {@code procedures}; {@code procedures.procedure} holds what the newest revision
 * calls each procedure, {@code procedures.revision} what each revision says, for ever. Command:
 * {@code import procedures}. Told to others: nothing; they ask {@link
 * vn.caunoi.procedures.Procedures}.
 *
 * <p>A way has a limit of a stated unit or none at all: a number without a unit is listed as an
 * error and never taken for days.
 */
@NullMarked
@ApplicationModule(
        displayName = "Thủ tục hành chính",
        allowedDependencies = {
            "program",
            "web",
            "web :: components",
            "units",
            "journal",
            "search",
            "audience",
            "identity",
            "files",
            "law",
            "calendar",
            "notifications",
            "spreadsheets"
        })
package vn.caunoi.procedures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
