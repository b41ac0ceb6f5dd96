/**
 * The bridge (cầu nối) between dossiers, meetings and the portal.
 *
 * <p>Inwards: each week {@link vn.caunoi.resolutions.bridge.WeeklyRound} finds what was finished
 * late too often and suggests it to the cells that serve the unit; the setting of a cell says which
 * unit that is ({@code cells.Cell#serves}). A unit is counted with all below it. What one official
 * alone handles, and what is sensitive, is told as a whole field; a field of that kind, as the
 * whole unit. A field that is told stands for its procedures. Below the small-cell limit of {@code
 * statistics} nothing is told. A suggestion is on the agenda of a meeting, or waits for one.
 *
 * <p>Outwards: paragraphs of an adopted resolution that are for the public go to the editorial
 * office as a draft; published tasks stand on the site as promises.
 *
 * <p>Addresses: {@code /nghi-quyet/{unit}/goi-y}, {@code /nghi-quyet/{unit}/{meeting}/trich}; for
 * everybody {@code /viec-da-hua}, which stays when the rooms of the Party are closed. Tables:
 * {@code V3__bridge.sql}.
 */
@NullMarked
package vn.caunoi.resolutions.bridge;

import org.jspecify.annotations.NullMarked;
