/**
 * What the editorial office reckons (số liệu biên tập): remuneration by the month (nhuận bút),
 * figures per author and section, the calendar of publications, what must be looked at again.
 *
 * <p>Pages: {@code /bien-tap/{site}/nhuan-but}, {@code /thong-ke}, {@code /lich}, {@code /ra-soat}.
 * Tables: {@code pay_rate}, {@code pay_line}, {@code pay_month} of the schema {@code publishing}.
 * Remuneration is paid for contributions: Nghị định 224/2026/NĐ-CP, Điều 20 khoản 3; how much is a
 * site's own rule.
 */
@NullMarked
package vn.caunoi.publishing.figures;

import org.jspecify.annotations.NullMarked;
