/**
 * How a citizen hears of a dossier without an account (tra cứu hồ sơ), and says how it went (khảo
 * sát mức độ hài lòng).
 *
 * <p>Pages: {@code /tra-cuu}. Whoever knows the code and the last four figures of the telephone or
 * identity number of owner or submitter reads it; guessing gets slower with each wrong try, and a
 * wrong fact is answered like a code that nobody has. Nothing that was typed ever stands in an
 * address. Tables: {@code survey_given}, {@code survey_count} of the schema {@code dossiers}; the
 * survey keeps sums alone, and who has answered stands apart from them.
 */
@NullMarked
package vn.caunoi.dossiers.lookup;

import org.jspecify.annotations.NullMarked;
