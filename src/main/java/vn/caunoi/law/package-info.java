/**
 * Rules of law as dated data (căn cứ pháp lý): value, source, article, valid from and until, mark.
 *
 * <p>Floor 4. Addresses: {@code /can-cu}, {@code /can-cu/so-sanh}, {@code
 * /bien-tap/{site}/quy-dinh}. Tables: schema {@code law}. Tells: {@link
 * vn.caunoi.law.LocalRuleEntered}.
 *
 * <p>The program brings its rules as packs ({@code packs/*.yaml}) and does not start when one of
 * them contradicts itself; a wrong reading is mended by changing one line there. Rooms ask {@link
 * vn.caunoi.law.Law} for a key, a day and a unit, and get the value together with its source. A
 * locality tightens a rule in the office; it departs from one only with a reason, which the journal
 * keeps. Higher rooms say through {@link vn.caunoi.law.Consequence} what a changed rule means for
 * their data.
 */
@NullMarked
@ApplicationModule(
        displayName = "Căn cứ pháp lý",
        allowedDependencies = {
            "program",
            "web",
            "web :: components",
            "units",
            "journal",
            "search",
            "audience",
            "identity"
        })
package vn.caunoi.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
