/**
 * The article editor (trình soạn tin bài): the field in which a body is written, the same body as
 * plain text for those without JavaScript, Word files read in, and what a check of the text finds.
 *
 * <p>The browser's part is {@code editor.js}, built from {@code src/main/editor}; decision 8 says
 * why it is committed. Whatever comes out of here is cleaned by the room's {@code Sanitiser} before
 * it is stored.
 */
@NullMarked
package vn.caunoi.publishing.editor;

import org.jspecify.annotations.NullMarked;
