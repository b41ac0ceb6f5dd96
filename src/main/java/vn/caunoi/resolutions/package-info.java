/**
 * What a cell resolved and what came of it (nghị quyết, nhiệm vụ, chấm điểm), and the bridge
 * between meetings, dossiers and the portal.
 *
 * <p>Floor 10. Addresses: {@code /nghi-quyet/**}; on the portal {@code /viec-da-hua}. Tables:
 * schema {@code resolutions}. Off like {@code cells} and {@code meetings} until the committee's
 * approval is recorded; what was published stays readable.
 *
 * <p>{@link vn.caunoi.resolutions.Tasks} and {@link vn.caunoi.resolutions.Resolutions} are read by
 * the sub-packages. Tasks and questions are taken over from a meeting when it is closed; a task
 * bound to an {@link vn.caunoi.resolutions.Indicator} is settled by {@code statistics} alone. Who
 * is reminded and who waits for an answer is forgotten once that is over.
 *
 * <p>Rules: Hướng dẫn 42-HD/BTCTW (28/10/2025), keys {@code sinh-hoat.…} of {@code law}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Nghị quyết và việc phải làm",
        allowedDependencies = {
            "program",
            "web",
            "web :: components",
            "spreadsheets",
            "units",
            "journal",
            "identity",
            "files",
            "law",
            "calendar",
            "documents",
            "notifications",
            "publishing",
            "procedures",
            "cells",
            "dossiers",
            "statistics",
            "meetings"
        })
package vn.caunoi.resolutions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
