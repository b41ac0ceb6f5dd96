/**
 * The library of legal documents of a site (văn bản): kept by officers, read, searched and cited by
 * everybody.
 *
 * <p>Pages: {@code /van-ban}, {@code /van-ban/{slug}}, {@code /van-ban/tep}, {@code
 * /van-ban/atom.xml}; in the office {@code /bien-tap/{site}/van-ban}. Tables: {@code
 * publishing.document*}. Kinds with their sources: {@code kinds.txt}. Form and number: Nghị định
 * 30/2020/NĐ-CP, Phụ lục I and III. When a document ends: Luật Ban hành văn bản quy phạm pháp luật
 * 80/2015/QH13, Điều 154, taken over by the law of 2025 (64/2025/QH15).
 */
@NullMarked
package vn.caunoi.publishing.documents;

import org.jspecify.annotations.NullMarked;
