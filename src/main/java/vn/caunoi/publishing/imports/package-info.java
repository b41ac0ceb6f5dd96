/**
 * Brings in what a locality published before (nhập bài cũ): a WordPress export, a folder of HTML
 * pages.
 *
 * <p>A reader finds articles ({@code Found}); {@code Intake} fetches their files, cleans them and
 * hands them to {@code Articles}, a batch to a transaction; {@code Report} says what happened to
 * each. Nothing is ever fetched from the network.
 */
@NullMarked
@NamedInterface("imports")
package vn.caunoi.publishing.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
