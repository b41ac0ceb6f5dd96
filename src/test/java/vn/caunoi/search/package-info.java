/** What can be found, by whom and in which order; the bench of two hundred thousand articles. */
@org.jspecify.annotations.NullMarked
package vn.caunoi.search;
