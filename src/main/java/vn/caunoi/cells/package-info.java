/**
 * Party cells and their members (chi bộ, đảng viên): who belongs to which cell, since when, and who
 * holds which office there. It is no member register: nothing is kept that a meeting does not need.
 *
 * <p>Floor 6. Addresses: {@code /chi-bo/**}. Tables: schema {@code cells}. A cell is a node of the
 * tree of units ({@code PARTY_CELL}). The rooms of the Party ({@code cells}, {@code meetings}) are
 * off on a real database until the committee's written approval is recorded ({@link
 * vn.caunoi.cells.PartyRooms}); while they are off none of their addresses, menus, roles and feeds
 * exists.
 *
 * <p>Rules: Hướng dẫn 42-HD/BTCTW (28/10/2025), Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.
 */
@NullMarked
@ApplicationModule(
        displayName = "Chi bộ",
        allowedDependencies = {
            "program",
            "web",
            "web :: components",
            "units",
            "journal",
            "identity",
            "files",
            "law",
            "spreadsheets",
            "calendar",
            "notifications"
        })
package vn.caunoi.cells;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
