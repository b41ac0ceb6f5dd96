/**
 * The parts that pages are made of (thành phần giao diện): one template and one small stylesheet
 * each, with typed parameters; the page {@code /mau-giao-dien} shows them all.
 */
@NullMarked
@NamedInterface("components")
package vn.caunoi.web.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
