/**
 * Official papers (thể thức văn bản) and their numbers (số ký hiệu).
 *
 * <p>Floor 5. Addresses: none; the rooms above hand the papers out. Tables: schema {@code
 * documents} ({@code series}, {@code block}, {@code block_use}). Tells others nothing.
 *
 * <p>A room writes a {@link vn.caunoi.documents.Paper}; the {@link vn.caunoi.documents.Printer}
 * prints it as PDF (PDF/A-3a and PDF/UA-1, the same bytes for the same paper) or as .docx. How it
 * looks is dated data, {@code packs/*.yaml}: state letters follow Nghị định 30/2020/NĐ-CP; those of
 * the Party have rules of their own (36-HD/VPTW, then 399-QĐ/TW and 05-HD/VPTW), hence packs of
 * their own. What machines read in a paper goes with it as an {@link vn.caunoi.documents.Enclosure}
 * and is found again by {@link vn.caunoi.documents.PrintedPaper}. {@link
 * vn.caunoi.documents.Numbering} gives numbers by year or by term in the caller's transaction.
 * {@link vn.caunoi.documents.SignedPdf} says what the signatures in a PDF from outside are worth.
 */
@NullMarked
@ApplicationModule(
        displayName = "Thể thức văn bản",
        allowedDependencies = {"program", "web", "units", "law"})
package vn.caunoi.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
